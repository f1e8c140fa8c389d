/** Mails that remind clients of their dates, if they want them. */
@NullMarked
package org.zairyu.check.casework.reminder;

import org.jspecify.annotations.NullMarked;
