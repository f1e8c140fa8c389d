/** A result as a calendar file (RFC 5545). */
@NullMarked
package org.zairyu.check.calendar;

import org.jspecify.annotations.NullMarked;
