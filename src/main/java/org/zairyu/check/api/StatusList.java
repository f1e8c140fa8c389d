package org.zairyu.check.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.Statuses;

/**
 * Lists the statuses of residence that can be held on a day.
 *
 * @param asOf the day
 * @param lang the language of the names
 * @param statuses the statuses in the order of the Act
 */
record StatusList(LocalDate asOf, String lang, List<StatusEntry> statuses) {

	/**
	 * One status of residence.
	 *
	 * @param id the answer to {@code status} and {@code new-status}
	 * @param name its name in the language asked for
	 * @param names its name in every language
	 * @param table the appended table of the Immigration Act
	 * @param indefinite whether a stay in it has no last day
	 * @param periods the fixed periods of stay that can be granted
	 * @param longest any period up to this one can be granted, or null
	 * @param grantable whether a change to it is possible on the day
	 * @param neverResident whether it is kept out of the residence card whatever the
	 * period
	 * @param extension whether and how often the stay can be extended
	 * @param work what work the status itself allows
	 * @param sideWork whether other work can be permitted, and how
	 * @param from first day in force, or null
	 * @param to last day in force, or null
	 */
	record StatusEntry(String id, String name, Map<String, String> names, String table, boolean indefinite,
			List<PeriodEntry> periods, @Nullable String longest, boolean grantable, boolean neverResident,
			String extension, String work, String sideWork, @Nullable LocalDate from, @Nullable LocalDate to) {
	}

	/**
	 * One period of stay.
	 *
	 * @param id the answer to {@code period-of-stay}
	 * @param name the period in words
	 */
	record PeriodEntry(String id, String name) {
	}

	static StatusList of(LocalDate asOf, Statuses statuses, Words words, Collection<Words> languages) {
		return new StatusList(asOf, words.language(),
				statuses.all()
					.stream()
					.filter((terms) -> terms.isOffered(asOf))
					.map((terms) -> entry(terms, asOf, words, languages))
					.toList());
	}

	private static StatusEntry entry(StatusTerms terms, LocalDate asOf, Words words, Collection<Words> languages) {
		Map<String, String> names = new LinkedHashMap<>();
		languages.forEach((language) -> names.put(language.language(), language.status(terms.status())));
		PeriodOfStay longest = terms.longest();
		return new StatusEntry(terms.status().id(), words.status(terms.status()), names, terms.table(),
				terms.isIndefinite(),
				terms.periods().stream().map((period) -> new PeriodEntry(period.id(), words.period(period))).toList(),
				(longest != null) ? longest.id() : null, terms.isOfferedAsNew(asOf), terms.neverResident(),
				id(terms.extension()), id(terms.work()), id(terms.sideWork()), terms.from(), terms.to());
	}

	private static String id(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
