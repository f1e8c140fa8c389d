package org.zairyu.check.staff.handoff.reply;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why the answers of a client are not taken.
 *
 * @param why what a member of staff wrote
 */
record RefusalForm(@Size(min = 1, max = 1500, message = "reply-why") String why) {

	RefusalForm(@Nullable String why) {
		this.why = (why == null) ? "" : why.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
	}

}
