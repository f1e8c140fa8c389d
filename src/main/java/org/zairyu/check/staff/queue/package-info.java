/** The work queue: which cases are to be worked on, and when. */
@NullMarked
package org.zairyu.check.staff.queue;

import org.jspecify.annotations.NullMarked;
