package org.zairyu.check.staff.cases.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.FactSheetInput;
import org.zairyu.check.staff.cases.filing.FiledApplication;
import org.zairyu.check.staff.platform.Problem;

/**
 * The form for an application that was filed. The day and the status that is applied for
 * are questions of the fact sheet.
 *
 * @param application id of the application
 * @param receiptNumber the number that immigration gave it
 * @param version the version of the case that was shown
 * @param state id of the state that was shown
 */
record FilingForm(@Nullable String application, @Nullable String receiptNumber, @Nullable Integer version,
		@Nullable String state) {

	/** The longest receipt number, in characters. */
	private static final int LONGEST = 60;

	FilingForm {
		receiptNumber = (receiptNumber == null || receiptNumber.isBlank()) ? null : receiptNumber.strip();
	}

	Shown shown(long caseId) {
		return new Shown(caseId, (this.version != null) ? this.version : -1, (this.state != null) ? this.state : "");
	}

	/** Returns the same form for a known application. */
	FilingForm of(FiledApplication known) {
		return new FilingForm(known.id(), this.receiptNumber, this.version, this.state);
	}

	@Nullable FiledApplication chosen() {
		return FiledApplication.find(this.application);
	}

	/** Returns the problems of the fields that are no questions. */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		if (chosen() == null) {
			problems.add(new Problem("application", "filing-application"));
		}
		if (this.receiptNumber != null && this.receiptNumber.length() > LONGEST) {
			problems.add(new Problem("receiptNumber", "receipt-number"));
		}
		return problems;
	}

	/** Adds what is wrong with the questions. */
	FactSheetInput check(FactSheetInput entries, LocalDate today) {
		FactSheetInput checked = entries;
		if (!entries.answers().has(Question.FILED_ON)) {
			checked = checked.with(Question.FILED_ON, "missing");
		}
		else if (filedOn(entries).isAfter(today)) {
			checked = checked.with(Question.FILED_ON, "in-the-future");
		}
		return (chosen() == FiledApplication.CHANGE && !entries.answers().has(Question.NEW_STATUS))
				? checked.with(Question.NEW_STATUS, "missing") : checked;
	}

	/** Returns the day that was typed. */
	static LocalDate filedOn(FactSheetInput entries) {
		return (LocalDate) Objects.requireNonNull(entries.answers().value(Question.FILED_ON));
	}

	/** Returns the status that is applied for, or null if there is none. */
	@Nullable String newStatus(FactSheetInput entries) {
		return (chosen() == FiledApplication.CHANGE) ? entries.answers().text(Question.NEW_STATUS) : null;
	}

	/** Omits what was typed, because it is personal. */
	@Override
	public String toString() {
		return "a filing on version " + this.version;
	}

}
