package org.zairyu.check.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All dated law, from the start of the residence-card system to the last year whose
 * office days are published.
 */
public final class LawBook {

	private final Map<Parameter, List<DatedValue>> history;

	private final NavigableMap<LocalDate, Law> versions = new TreeMap<>();

	private final LocalDate last;

	private final OfficeDays officeDays;

	/**
	 * @param history for every parameter its rows in order of date, without gap or
	 * overlap
	 * @param officeDays open days; they bound the dates this book can speak of
	 */
	public LawBook(Map<Parameter, List<DatedValue>> history, OfficeDays officeDays) {
		this.history = new EnumMap<>(history);
		this.officeDays = officeDays;
		LocalDate end = officeDays.last();
		SortedSet<LocalDate> changes = new TreeSet<>();
		LocalDate start = LocalDate.MIN;
		for (List<DatedValue> rows : this.history.values()) {
			rows.forEach((row) -> changes.add(row.from()));
			LocalDate first = rows.getFirst().from();
			start = first.isAfter(start) ? first : start;
			LocalDate known = rows.getLast().to();
			end = (known != null && known.isBefore(end)) ? known : end;
		}
		this.last = end;
		for (LocalDate change : changes.tailSet(start)) {
			this.versions.put(change, snapshot(change));
		}
	}

	private Law snapshot(LocalDate date) {
		DatedValue[] provisions = new DatedValue[Parameter.values().length];
		for (Parameter parameter : Parameter.values()) {
			List<DatedValue> rows = Objects.requireNonNull(this.history.get(parameter), parameter::id);
			provisions[parameter.ordinal()] = rows.reversed()
				.stream()
				.filter((row) -> !row.from().isAfter(date))
				.findFirst()
				.orElseThrow();
		}
		return new Law(date, provisions, this.officeDays);
	}

	/**
	 * The law in force on a day.
	 * @throws UnknownLawException before the first or after the last day that is known
	 */
	public Law on(LocalDate date) {
		Map.Entry<LocalDate, Law> version = this.versions.floorEntry(date);
		if (version == null || date.isAfter(this.last)) {
			throw new UnknownLawException(date);
		}
		return version.getValue();
	}

	public LocalDate first() {
		return this.versions.firstKey();
	}

	public LocalDate last() {
		return this.last;
	}

	/** The days on which something changed, oldest first. */
	public List<LocalDate> changes() {
		return List.copyOf(this.versions.keySet());
	}

	/** The rows of a parameter, oldest first. */
	public List<DatedValue> history(Parameter parameter) {
		return List.copyOf(Objects.requireNonNull(this.history.get(parameter)));
	}

}
