/** What goes out by itself: reminders, and the calendar feed of a member of staff. */
@NullMarked
package org.zairyu.check.staff.notice;

import org.jspecify.annotations.NullMarked;
