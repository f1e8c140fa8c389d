/** Fields for answers, and what is typed into them. */
@NullMarked
package org.zairyu.check.entry;

import org.jspecify.annotations.NullMarked;
