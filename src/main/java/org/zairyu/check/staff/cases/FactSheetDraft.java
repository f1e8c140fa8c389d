package org.zairyu.check.staff.cases;

import org.zairyu.check.situation.Answers;

/**
 * A fact sheet that somebody is filling in.
 *
 * @param version the version of the case that the person started with
 * @param base the answers of that version, as {@link AnswerLines}
 * @param entries what was typed
 */
record FactSheetDraft(int version, String base, FactSheetInput entries) {

	/** Creates a sheet into which nothing has been typed yet. */
	static FactSheetDraft of(Case file) {
		return new FactSheetDraft(file.version(), AnswerLines.write(file.answers()), FactSheetInput.of(file.answers()));
	}

	Answers answers() {
		return this.entries.answers();
	}

	/** Omits what was typed, because it is personal. */
	@Override
	public String toString() {
		return "a draft on version " + this.version;
	}

}
