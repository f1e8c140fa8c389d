package org.zairyu.check.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Law;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.law.Yen;

/**
 * Lists the law of a day: every number, term, age and fee that a check uses.
 *
 * @param asOf the day
 * @param version the day of the newest change that is in it
 * @param first the first day whose law is known here
 * @param last the last day whose law is known here
 * @param changes the days on which something changed, oldest first
 * @param parameters every value
 * @param upcoming the values that are known to come into force later
 */
record LawList(LocalDate asOf, LocalDate version, LocalDate first, LocalDate last, List<LocalDate> changes,
		List<LawEntry> parameters, List<LawEntry> upcoming) {

	/**
	 * One value.
	 *
	 * @param id the key in the law files
	 * @param type what the value is: {@code days}, {@code count} and {@code hours} are
	 * numbers, {@code term} is an ISO-8601 period, {@code yen} an amount, {@code fee} a
	 * range at the counter and online with its tiers
	 * @param value the value
	 * @param from first day in force
	 * @param to last day in force, or null
	 * @param basis the article or section
	 * @param source what kind of authority that is
	 * @param url the page it was read on, or null
	 * @param confidence how well it is known
	 * @param checked the day it was last compared with its source, or null
	 */
	record LawEntry(String id, String type, Object value, LocalDate from, @Nullable LocalDate to, String basis,
			String source, @Nullable String url, String confidence, @Nullable LocalDate checked) {
	}

	/**
	 * A fee.
	 *
	 * @param counter the price at the counter
	 * @param online the price online, null where the application cannot be made online
	 * @param tiers the price by granted length, empty where there is one price
	 */
	record FeeValue(Range counter, @Nullable Range online, List<Fee.Tier> tiers) {

		private static FeeValue of(Fee fee) {
			Yen online = fee.online();
			return new FeeValue(Range.of(fee.counter()), (online != null) ? Range.of(online) : null, fee.tiers());
		}

	}

	/**
	 * Yen.
	 *
	 * @param min smallest amount
	 * @param max largest amount
	 */
	record Range(int min, int max) {

		private static Range of(Yen yen) {
			return new Range(yen.min(), yen.max());
		}

	}

	static LawList of(LocalDate asOf, LawBook laws) {
		Law law = laws.on(asOf);
		return new LawList(asOf, law.version(), laws.first(), laws.last(), laws.changes(),
				Stream.of(Parameter.values()).map((parameter) -> entry(parameter, law.provision(parameter))).toList(),
				Stream.of(Parameter.values())
					.flatMap((parameter) -> laws.history(parameter)
						.stream()
						.filter((row) -> row.from().isAfter(asOf))
						.map((row) -> entry(parameter, row)))
					.toList());
	}

	private static LawEntry entry(Parameter parameter, DatedValue row) {
		Citation citation = row.citation();
		return new LawEntry(parameter.id(), parameter.type().name().toLowerCase(Locale.ROOT),
				(row.value() instanceof Fee fee) ? FeeValue.of(fee) : row.value(), row.from(), row.to(),
				citation.cite(), citation.source().id(), citation.url(), citation.confidence().id(),
				citation.checked());
	}

}
