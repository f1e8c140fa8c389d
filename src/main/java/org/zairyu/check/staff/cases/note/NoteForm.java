package org.zairyu.check.staff.cases.note;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff typed as a note.
 *
 * @param text the text, without spaces around it
 * @param client whether the note is about the client and not about the one case
 * @param version the version of the note that was shown, or null for a new one
 */
record NoteForm(@NotEmpty(message = "note-empty") @Size(max = Notes.LONGEST, message = "note-long") String text,
		@Nullable Boolean client, @Nullable Integer version) {

	NoteForm(@Nullable String text, @Nullable Boolean client, @Nullable Integer version) {
		this.text = (text == null) ? "" : text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
		this.client = client;
		this.version = version;
	}

	/** Returns the form that changes a note. */
	static NoteForm of(Note note) {
		return new NoteForm(note.text(), null, note.version());
	}

	/** Returns the same text as a change of a newer version. */
	NoteForm on(Note newer) {
		return new NoteForm(this.text, this.client, newer.version());
	}

	public boolean isAboutClient() {
		return Boolean.TRUE.equals(this.client);
	}

}
