/** Checks tables of many people. */
@NullMarked
package org.zairyu.check.staff.bulk;

import org.jspecify.annotations.NullMarked;
