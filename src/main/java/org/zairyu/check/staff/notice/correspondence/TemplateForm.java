package org.zairyu.check.staff.notice.correspondence;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form for a template of the agency.
 *
 * @param id the number of the template that is changed, or null for a new one
 * @param version the version that was shown
 * @param name what staff choose it by
 * @param language the id of its language
 * @param subject one line, with placeholders
 * @param text the text, with placeholders
 */
record TemplateForm(@Nullable Long id, @Nullable Integer version,
		@NotBlank(message = "template-name") @Size(max = 100, message = "template-name") String name, String language,
		@NotBlank(message = "letter-subject") @Size(max = 200, message = "letter-subject-long") @Pattern(
				regexp = "[^\\p{Cc}\\u2028\\u2029]*", message = "letter-subject-line") @Pattern(
						regexp = Drafts.KNOWN_PLACEHOLDERS, message = "template-placeholder") String subject,
		@NotBlank(message = "letter-text") @Size(max = 8000, message = "template-text-long") @Pattern(
				regexp = Drafts.KNOWN_PLACEHOLDERS, message = "template-placeholder") String text) {

	static final TemplateForm EMPTY = new TemplateForm(null, 0, "", "", "", "");

	TemplateForm(@Nullable Long id, @Nullable Integer version, @Nullable String name, @Nullable String language,
			@Nullable String subject, @Nullable String text) {
		this.id = id;
		this.version = version;
		this.name = stripped(name);
		this.language = stripped(language);
		this.subject = stripped(subject);
		this.text = stripped(text).replaceAll("\\R", "\n");
	}

	static TemplateForm of(OwnTemplate template) {
		return new TemplateForm(template.id(), template.version(), template.name(), template.language(),
				template.subject(), template.text());
	}

	private static String stripped(@Nullable String text) {
		return Objects.requireNonNullElse(text, "").strip();
	}

}
