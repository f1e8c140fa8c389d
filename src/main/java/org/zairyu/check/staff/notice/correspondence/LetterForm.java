package org.zairyu.check.staff.notice.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form for a mail to a client.
 *
 * @param subject one line
 * @param text the text
 * @param code a random code of the form, so that sending it twice sends one mail
 */
record LetterForm(
		@NotBlank(message = "letter-subject") @Size(max = 200, message = "letter-subject-long") @Pattern(
				regexp = "[^\\p{Cc}\\u2028\\u2029]*", message = "letter-subject-line") String subject,
		@NotBlank(message = "letter-text") @Size(max = 10_000, message = "letter-text-long") @Pattern(
				regexp = "(?s)(?!.*" + GAP + ").*", message = "letter-gap") String text,
		String code) {

	/** What is still to be written into a text. */
	static final String GAP = "____";

	LetterForm(@Nullable String subject, @Nullable String text, @Nullable String code) {
		this.subject = (subject != null) ? subject.strip() : "";
		this.text = (text != null) ? text.replaceAll("\\R", "\n").strip() : "";
		this.code = (code != null) ? code : "";
	}

	/** Creates the form of a draft. */
	static LetterForm of(Draft draft) {
		return new LetterForm(draft.subject(), draft.text(), UUID.randomUUID().toString());
	}

	/** Returns the id of the mail: the same for the same form, case and content. */
	UUID id(long caseId) {
		return UUID.nameUUIDFromBytes(String.join("\n", this.code, Long.toString(caseId), this.subject, this.text)
			.getBytes(StandardCharsets.UTF_8));
	}

	/** Omits what was typed, because it is personal. */
	@Override
	public String toString() {
		return "a mail to a client";
	}

}
