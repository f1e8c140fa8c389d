/** The work queue: which cases need work, and when. */
@NullMarked
package org.zairyu.check.staff.queue;

import org.jspecify.annotations.NullMarked;
