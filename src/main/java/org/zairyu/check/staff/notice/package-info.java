/** Sends reminders to clients and serves calendar feeds to staff. */
@NullMarked
package org.zairyu.check.staff.notice;

import org.jspecify.annotations.NullMarked;
