package org.zairyu.check.situation;

import java.math.BigDecimal;

import org.zairyu.check.law.Parameter;

/**
 * The work that a person does beside what the status is for. Part of a {@link Situation},
 * which records what is read.
 */
public final class SideWorkFacts {

	private final Situation person;

	SideWorkFacts(Situation person) {
		this.person = person;
	}

	public SideWorkPermission permission() {
		return (SideWorkPermission) this.person.read(Question.SIDE_WORK_PERMISSION);
	}

	public boolean employerDecided() {
		return this.person.yes(Question.EMPLOYER_DECIDED);
	}

	/** Below, at or above a limit: negative, zero or positive. */
	public int weeklyHoursAgainst(Parameter limit) {
		return hoursAgainst(Question.WEEKLY_HOURS, limit);
	}

	public boolean schoolVacation() {
		return this.person.is(Status.STUDENT) && this.person.yes(Question.SCHOOL_VACATION);
	}

	/** Below, at or above a limit: negative, zero or positive. */
	public int dailyHoursAgainst(Parameter limit) {
		return hoursAgainst(Question.DAILY_HOURS, limit);
	}

	private int hoursAgainst(Question question, Parameter limit) {
		BigDecimal hours = (BigDecimal) this.person.read(question);
		return hours.compareTo(BigDecimal.valueOf(this.person.lawToday().number(limit)));
	}

	public boolean amusementBusiness() {
		return this.person.yes(Question.AMUSEMENT_BUSINESS);
	}

	public boolean hindersMainActivity() {
		return this.person.yes(Question.HINDERS_MAIN_ACTIVITY);
	}

}
