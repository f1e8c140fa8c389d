package org.zairyu.check.resident.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;

/**
 * A result in the order in which a person needs it.
 *
 * @param now what cannot wait: a stay that is over, then what is overdue, the longest
 * first
 * @param dated what has a date to keep, the nearest first
 * @param undated steps without a date
 * @param standing duties that hold every day
 * @param notes the rest by procedure: what is not allowed, what to take care of, what is
 * allowed, what is good to know
 */
record Agenda(List<MergedFinding> now, List<MergedFinding> dated, List<MergedFinding> undated,
		List<MergedFinding> standing, Map<Procedure, List<MergedFinding>> notes) {

	private static final List<FindingKind> WEIGHT = List.of(FindingKind.BAN, FindingKind.DUTY, FindingKind.STEP,
			FindingKind.CAUTION, FindingKind.RIGHT, FindingKind.INFO);

	private static final Comparator<MergedFinding> BY_KIND = Comparator
		.comparingInt((entry) -> WEIGHT.indexOf(entry.finding().kind()));

	private static final Comparator<MergedFinding> BY_DAY = Comparator.<MergedFinding, java.time.LocalDate>comparing(
			(entry) -> Objects.requireNonNull(entry.day()))
		.thenComparing((entry) -> !entry.isTask());

	private static final Comparator<MergedFinding> BY_HASTE = Comparator
		.<MergedFinding, Boolean>comparing((entry) -> !entry.isAboutOverstay())
		.thenComparing(MergedFinding::day, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((entry) -> !entry.isTask());

	private enum Part {

		NOW, DATED, UNDATED, STANDING, NOTE;

		static Part of(MergedFinding entry) {
			Finding finding = entry.finding();
			if (entry.isNow()) {
				return NOW;
			}
			// the day to be back is a day to keep for people in time, too
			if (finding.kind() == FindingKind.INFO && finding.code() != FindingCode.ALREADY_ABROAD) {
				return NOTE;
			}
			if (finding.due() != null) {
				return DATED;
			}
			return switch (finding.kind()) {
				case STEP -> UNDATED;
				case DUTY -> STANDING;
				case BAN, CAUTION, RIGHT, INFO -> NOTE;
			};
		}

	}

	static Agenda of(Assessment assessment) {
		Map<Part, List<MergedFinding>> parts = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			parts.put(part, new ArrayList<>());
		}
		entries(assessment).forEach((entry) -> Objects.requireNonNull(parts.get(Part.of(entry))).add(entry));
		Map<Procedure, List<MergedFinding>> notes = new EnumMap<>(Procedure.class);
		part(parts, Part.NOTE).sorted(BY_KIND)
			.forEach((entry) -> notes.computeIfAbsent(entry.procedures().getFirst(), (procedure) -> new ArrayList<>())
				.add(entry));
		return new Agenda(part(parts, Part.NOW).sorted(BY_HASTE).toList(),
				part(parts, Part.DATED).sorted(BY_DAY).toList(), part(parts, Part.UNDATED).toList(),
				part(parts, Part.STANDING).toList(), notes);
	}

	private static Stream<MergedFinding> part(Map<Part, List<MergedFinding>> parts, Part part) {
		return Objects.requireNonNull(parts.get(part)).stream();
	}

	/** Merges findings that several procedures share. */
	private static List<MergedFinding> entries(Assessment assessment) {
		Map<FindingCode, MergedFinding> entries = new LinkedHashMap<>();
		for (ProcedureResult result : assessment.procedures()) {
			for (Finding finding : result.findings()) {
				entries.merge(finding.code(),
						new MergedFinding(finding, List.of(result.procedure()), finding.because()), Agenda::merge);
			}
		}
		return List.copyOf(entries.values());
	}

	/** Merges two entries, keeping the graver text. */
	private static MergedFinding merge(MergedFinding first, MergedFinding second) {
		MergedFinding graver = (BY_KIND.compare(second, first) < 0) ? second : first;
		List<Procedure> procedures = Stream.concat(first.procedures().stream(), second.procedures().stream())
			.distinct()
			.toList();
		return new MergedFinding(graver.finding(), procedures, first.because().and(second.because()));
	}

	/** Returns what is to be done, in order, without the duties that hold every day. */
	List<MergedFinding> tasks() {
		return Stream.of(this.now, this.dated, this.undated)
			.flatMap(List::stream)
			.filter((entry) -> entry.isTask() || entry.isNow())
			.toList();
	}

	/** Returns what comes first: a task, else a date to keep, else null. */
	@Nullable MergedFinding next() {
		List<MergedFinding> tasks = tasks();
		if (!tasks.isEmpty()) {
			return tasks.getFirst();
		}
		return this.dated.isEmpty() ? null : this.dated.getFirst();
	}

	long overdue() {
		return this.now.stream().filter((entry) -> entry.finding().overdue()).count();
	}

}
