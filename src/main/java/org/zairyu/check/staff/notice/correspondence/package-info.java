/** Mails that members of staff write to clients, and the list of all mails of a case. */
@NullMarked
package org.zairyu.check.staff.notice.correspondence;

import org.jspecify.annotations.NullMarked;
