/** Mails that wait in the database until a mail server has taken them. */
@NullMarked
package org.zairyu.check.staff.notice.mail;

import org.jspecify.annotations.NullMarked;
