/** Mails that tell members of staff what is due, assigned, sent and answered. */
@NullMarked
package org.zairyu.check.staff.notice.team;

import org.jspecify.annotations.NullMarked;
