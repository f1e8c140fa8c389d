package org.zairyu.check.staff.cases.note;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.Case;

/**
 * The page on which a note stands: of a case or of a client.
 *
 * @param client number of the client
 * @param file number of the case, or null on the page of the client
 */
public record NotePlace(long client, @Nullable Long file) {

	static NotePlace of(Case file) {
		return new NotePlace(file.clientId(), file.id());
	}

	/** Returns the address of the page. */
	public String path() {
		return (this.file != null) ? "/staff/cases/" + this.file : "/staff/clients/" + this.client;
	}

	/** Leads to the notes on the page. */
	String redirect() {
		return "redirect:" + path() + "#notes";
	}

}
