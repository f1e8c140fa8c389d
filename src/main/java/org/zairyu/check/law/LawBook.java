package org.zairyu.check.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Holds all dated law, from the start of the residence-card system on 9 July 2012 to the
 * last day for which the law and the office days are known.
 */
public final class LawBook {

	private final Map<Parameter, List<DatedValue>> history;

	/** The law after each change, oldest first. */
	private final Law[] versions;

	private final LocalDate last;

	private final OfficeDays officeDays;

	/**
	 * @param history the rows of each parameter in order of date, without gap or overlap
	 * @param officeDays the open days, which limit the dates that this book covers
	 */
	public LawBook(Map<Parameter, List<DatedValue>> history, OfficeDays officeDays) {
		this.history = new EnumMap<>(history);
		this.officeDays = officeDays;
		LocalDate end = officeDays.last();
		NavigableSet<LocalDate> changes = new TreeSet<>();
		LocalDate start = LocalDate.MIN;
		for (List<DatedValue> rows : this.history.values()) {
			rows.forEach((row) -> changes.add(row.from()));
			LocalDate first = rows.getFirst().from();
			start = first.isAfter(start) ? first : start;
			LocalDate known = rows.getLast().to();
			end = (known != null && known.isBefore(end)) ? known : end;
		}
		this.last = end;
		this.versions = changes.tailSet(start, true).stream().map(this::snapshot).toArray(Law[]::new);
	}

	private LawBook(LawBook other, Law[] versions) {
		this.history = other.history;
		this.officeDays = other.officeDays;
		this.last = other.last;
		this.versions = versions;
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
	 * Returns the law in force on a day.
	 * @throws UnknownLawException if the day is before the first or after the last known
	 * day
	 */
	public Law on(LocalDate date) {
		if (date.isBefore(first()) || date.isAfter(this.last)) {
			throw new UnknownLawException(date);
		}
		return nearest(date);
	}

	/**
	 * Returns the law in force on a day, or the nearest known law: the first for earlier
	 * days, the newest for later ones.
	 */
	public Law nearest(LocalDate date) {
		for (int i = this.versions.length - 1; i > 0; i--) {
			if (!this.versions[i].version().isAfter(date)) {
				return this.versions[i];
			}
		}
		return this.versions[0];
	}

	/**
	 * Returns this book without the changes that took effect after a day.
	 * @throws UnknownLawException if the day is before the first known day
	 */
	public LawBook withoutChangesAfter(LocalDate date) {
		if (date.isBefore(first())) {
			throw new UnknownLawException(date);
		}
		return new LawBook(this,
				Arrays.stream(this.versions).filter((law) -> !law.version().isAfter(date)).toArray(Law[]::new));
	}

	public LocalDate first() {
		return this.versions[0].version();
	}

	public LocalDate last() {
		return this.last;
	}

	/** Returns the days on which something changed, oldest first. */
	public List<LocalDate> changes() {
		return Arrays.stream(this.versions).map(Law::version).toList();
	}

	/** Returns the rows of a parameter, oldest first. */
	public List<DatedValue> history(Parameter parameter) {
		return List.copyOf(Objects.requireNonNull(this.history.get(parameter)));
	}

}
