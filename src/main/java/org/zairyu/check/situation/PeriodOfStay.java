package org.zairyu.check.situation;

import java.time.Month;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A granted period of stay (在留期間): years and months, or days alone.
 *
 * @param months whole months, 0 when the period is in days
 * @param days days, 0 when the period is in months
 */
public record PeriodOfStay(int months, int days) {

	/** Number of days that a month counts for when a period is compared with days. */
	private static final int LONGEST_MONTH = 31;

	/** Excludes weeks and signs, which ISO-8601 allows. */
	private static final Pattern WRITTEN = Pattern.compile("P(?=\\d)(?:(\\d{1,4})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,5})D)?");

	private static final int[] LONGEST_DAYS = longestDays();

	public PeriodOfStay {
		if (months < 0 || days < 0 || (months == 0) == (days == 0)) {
			throw new IllegalArgumentException("a period of stay is in months or in days");
		}
	}

	/**
	 * Reads an ISO-8601 period such as {@code P4Y3M} or {@code P90D}.
	 * @throws IllegalArgumentException if the text is not such a period or is zero
	 */
	public static PeriodOfStay parse(String text) {
		Matcher written = WRITTEN.matcher(text);
		if (!written.matches()) {
			throw new IllegalArgumentException(text);
		}
		return new PeriodOfStay(12 * number(written.group(1)) + number(written.group(2)), number(written.group(3)));
	}

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

	/** Returns whether this period is longer than a term, whichever months it covers. */
	public boolean isLongerThan(Period term) {
		int limit = Math.toIntExact(term.toTotalMonths());
		return (this.days == 0) ? this.months > limit : this.days > longestDays(limit);
	}

	/**
	 * Returns whether this period is at least as long as a term, whichever months it
	 * covers.
	 */
	public boolean isAtLeast(Period term) {
		int limit = Math.toIntExact(term.toTotalMonths());
		return (this.days == 0) ? this.months >= limit : this.days >= longestDays(limit);
	}

	/** Returns whether this period is longer than a number of days. */
	public boolean isLongerThan(int limit) {
		return lengthInDays() > limit;
	}

	/** Returns whether this period is not longer than another one. */
	public boolean isUpTo(PeriodOfStay longest) {
		return (this.days == 0 && longest.days == 0) ? this.months <= longest.months
				: lengthInDays() <= longest.lengthInDays();
	}

	private long lengthInDays() {
		return this.days + (long) this.months * LONGEST_MONTH;
	}

	/**
	 * Returns the most days that a number of consecutive months can have: 92 for three,
	 * 184 for six.
	 */
	private static int longestDays(int months) {
		return LONGEST_DAYS[Math.min(months, LONGEST_DAYS.length - 1)];
	}

	/** Counts from July, where the longest months follow each other. */
	private static int[] longestDays() {
		int[] days = new int[13];
		for (int months = 1; months < days.length; months++) {
			days[months] = days[months - 1] + Month.of((5 + months) % 12 + 1).maxLength();
		}
		return days;
	}

	/** Returns the ISO-8601 text, which {@link #parse} reads back as an equal period. */
	public String id() {
		return (this.days == 0) ? Period.of(0, this.months, 0).normalized().toString() : "P" + this.days + "D";
	}

	@Override
	public String toString() {
		return id();
	}

}
