/** Reference pages: each procedure, and whom to ask. */
@NullMarked
package org.zairyu.check.resident.guide;

import org.jspecify.annotations.NullMarked;
