/** Stores mails until the mail server has accepted them. */
@NullMarked
package org.zairyu.check.staff.notice.mail;

import org.jspecify.annotations.NullMarked;
