/** Applications that are filed for a case, and what they change in its answers. */
@NullMarked
package org.zairyu.check.staff.cases.filing;

import org.jspecify.annotations.NullMarked;
