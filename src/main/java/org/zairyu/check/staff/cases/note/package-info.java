/** Notes of members of staff, each about a case or about a client. */
@NullMarked
package org.zairyu.check.staff.cases.note;

import org.jspecify.annotations.NullMarked;
