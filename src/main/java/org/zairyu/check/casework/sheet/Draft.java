package org.zairyu.check.casework.sheet;

import org.zairyu.check.casework.file.AnswerLines;
import org.zairyu.check.casework.file.CaseFile;
import org.zairyu.check.situation.Answers;

/**
 * A fact sheet that somebody is filling in.
 *
 * @param version the version of the case it began with
 * @param base the answers of that version, as {@link AnswerLines}
 * @param entries what was typed
 */
record Draft(int version, String base, SheetEntries entries) {

	/** A sheet into which nothing has been typed yet. */
	static Draft of(CaseFile file) {
		return new Draft(file.version(), AnswerLines.write(file.answers()), SheetEntries.of(file.answers()));
	}

	Answers answers() {
		return this.entries.answers();
	}

	/** Never says what was typed. */
	@Override
	public String toString() {
		return "a draft on version " + this.version;
	}

}
