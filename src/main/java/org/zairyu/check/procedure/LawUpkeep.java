package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;

/**
 * What has to be looked at so that the law in this product stays true.
 *
 * @param stale values and citations that count today and were not compared with their
 * source for {@value #STALE_DAYS} days, the longest ago first
 * @param upcoming values and citations that come into force within
 * {@value #UPCOMING_DAYS} days, the next first
 */
public record LawUpkeep(List<Entry> stale, List<Entry> upcoming) {

	/** Longer than this is too long ago, in days. */
	public static final int STALE_DAYS = 180;

	/** This far ahead a change is shown, in days. */
	public static final int UPCOMING_DAYS = 90;

	/**
	 * A row of the law.
	 *
	 * @param key id of the value, or of the finding that is cited
	 * @param parameter the value, or null for a citation of a finding
	 * @param from first day in force
	 * @param citation where it is laid down
	 */
	public record Entry(String key, @Nullable Parameter parameter, LocalDate from, Citation citation) {
	}

	/** Looks through all rows of the law as of a day. */
	public static LawUpkeep of(LawBook laws, Basis basis, LocalDate today) {
		LocalDate longAgo = today.minusDays(STALE_DAYS);
		LocalDate soon = today.plusDays(UPCOMING_DAYS);
		List<Entry> stale = entries(laws, basis, today, false).filter((entry) -> isBefore(entry, longAgo))
			.sorted(Comparator.comparing((entry) -> checked(entry)))
			.toList();
		List<Entry> upcoming = entries(laws, basis, today, true).filter((entry) -> !entry.from().isAfter(soon))
			.sorted(Comparator.comparing(Entry::from))
			.toList();
		return new LawUpkeep(stale, upcoming);
	}

	private static boolean isBefore(Entry entry, LocalDate day) {
		return checked(entry).isBefore(day);
	}

	/** The day of the last comparison; the earliest of all days if there was none. */
	private static LocalDate checked(Entry entry) {
		LocalDate checked = entry.citation().checked();
		return (checked != null) ? checked : LocalDate.MIN;
	}

	/** The rows in force on a day, or those that come after it. */
	private static Stream<Entry> entries(LawBook laws, Basis basis, LocalDate day, boolean later) {
		List<Entry> entries = new ArrayList<>();
		for (Parameter parameter : Parameter.values()) {
			List<DatedValue> rows = laws.history(parameter);
			for (int i = 0; i < rows.size(); i++) {
				LocalDate next = (i + 1 < rows.size()) ? rows.get(i + 1).from() : null;
				if (counts(rows.get(i).from(), next, day, later)) {
					entries.add(new Entry(parameter.id(), parameter, rows.get(i).from(), rows.get(i).citation()));
				}
			}
		}
		for (FindingCode code : FindingCode.values()) {
			for (FindingVariant variant : FindingVariant.values()) {
				addCitations(basis.history(code, variant), variant.key(code), day, later, entries);
			}
		}
		return entries.stream();
	}

	private static void addCitations(List<Basis.Row> rows, String key, LocalDate day, boolean later,
			List<Entry> entries) {
		for (int i = 0; i < rows.size(); i++) {
			LocalDate next = (i + 1 < rows.size()) ? rows.get(i + 1).from() : null;
			LocalDate from = rows.get(i).from();
			if (counts(from, next, day, later)) {
				rows.get(i).citations().forEach((citation) -> entries.add(new Entry(key, null, from, citation)));
			}
		}
	}

	private static boolean counts(LocalDate from, @Nullable LocalDate next, LocalDate day, boolean later) {
		return later ? from.isAfter(day) : !from.isAfter(day) && (next == null || next.isAfter(day));
	}

}
