/** Mails that wait in the database until a mail server has taken them. */
@NullMarked
package org.zairyu.check.casework.mail;

import org.jspecify.annotations.NullMarked;
