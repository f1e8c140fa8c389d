/** A result as a picture in time. */
@NullMarked
package org.zairyu.check.timeline;

import org.jspecify.annotations.NullMarked;
