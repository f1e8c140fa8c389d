/** Tells operators and admins how the program is doing. */
@NullMarked
package org.zairyu.check.staff.platform.operations;

import org.jspecify.annotations.NullMarked;
