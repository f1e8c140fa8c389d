package org.zairyu.check.staff.handoff.reply;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a client writes beside the answers, without characters that cannot be stored.
 *
 * @param message the message; may be empty
 */
record ReplyForm(@Size(max = 2000, message = "message") String message) {

	static final ReplyForm EMPTY = new ReplyForm("");

	ReplyForm(@Nullable String message) {
		this.message = (message == null) ? ""
				: message.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
	}

}
