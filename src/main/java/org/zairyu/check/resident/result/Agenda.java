package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.Verdict;

/**
 * Decides what of a result comes first, what is seen at once, and what opens on demand.
 *
 * @param tone how grave the headline is
 * @param headline what comes first, null where there is nothing to do or to keep
 * @param lines what else is seen at once, in order
 * @param standing duties that hold every day, without the headline
 * @param notes the rest by procedure, the gravest first
 * @param unsaid the procedures whose verdict neither headline nor lines say
 */
public record Agenda(Tone tone, @Nullable MergedFinding headline, List<MergedFinding> lines,
		List<MergedFinding> standing, Map<Procedure, List<MergedFinding>> notes, Set<Procedure> unsaid) {

	/**
	 * How grave the headline is; the id is the end of its message key and of its class.
	 */
	public enum Tone {

		/** The last day has passed. */
		LATE,
		/** To be dealt with today. */
		NOW,
		/** Something to do. */
		NEXT,
		/** A date to keep. */
		KEEP,
		/** Something that is not allowed or not possible. */
		STOP,
		/** Something that is possible, but not certain. */
		CARE,
		/** Nothing but duties that hold every day. */
		STANDING,
		/** Nothing at all. */
		NOTHING;

		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/** The parts of a result in the order in which they are seen. */
	private enum Part {

		NOW, DATED, UNDATED, REFUSED, KEEP, STANDING, NOTE

	}

	private static final List<FindingKind> WEIGHT = List.of(FindingKind.BAN, FindingKind.DUTY, FindingKind.STEP,
			FindingKind.CAUTION, FindingKind.RIGHT, FindingKind.INFO);

	private static final Comparator<MergedFinding> BY_KIND = Comparator
		.comparingInt((entry) -> WEIGHT.indexOf(entry.finding().kind()));

	private static final Comparator<MergedFinding> BY_DAY = Comparator
		.comparing(MergedFinding::day, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((entry) -> !entry.isTask());

	/** A stay that is over comes before everything else, then the longest overdue. */
	private static final Comparator<MergedFinding> BY_HASTE = Comparator
		.<MergedFinding, Boolean>comparing((entry) -> !entry.isAboutOverstay())
		.thenComparing(BY_DAY);

	/** Dates that repeat the one of a step, or that nobody has to keep. */
	private static final Set<FindingCode> NO_DATE_TO_KEEP = EnumSet.of(FindingCode.FILE_BEFORE_EXPIRY,
			FindingCode.REENTRY_PERMIT_LIMIT);

	/** Warnings that everybody gets who travels or has a card. */
	private static final Set<FindingCode> EVERYBODYS = EnumSet.of(FindingCode.STATUS_LOST_IF_LATE,
			FindingCode.RETURN_CARD_AFTER_LONG_ABSENCE);

	/** Returns the agenda of a complete result. */
	public static Agenda of(Assessment assessment) {
		Map<Procedure, Verdict> verdicts = assessment.procedures()
			.stream()
			.collect(Collectors.toMap(ProcedureResult::procedure, ProcedureResult::verdict, (one, other) -> one,
					() -> new EnumMap<>(Procedure.class)));
		Map<Part, List<MergedFinding>> parts = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			parts.put(part, new ArrayList<>());
		}
		entries(assessment)
			.forEach((entry) -> part(parts, partOf(entry, doubtful(entry, verdicts), assessment.asOf())).add(entry));
		part(parts, Part.NOW).sort(BY_HASTE);
		part(parts, Part.DATED).sort(BY_DAY);
		part(parts, Part.REFUSED).sort(BY_KIND);
		part(parts, Part.KEEP).sort(BY_DAY);
		part(parts, Part.NOTE).sort(BY_KIND);
		if (EnumSet.range(Part.NOW, Part.KEEP).stream().allMatch((part) -> part(parts, part).isEmpty())) {
			raise(parts, verdicts);
		}
		return arrange(parts, verdicts);
	}

	private static List<MergedFinding> part(Map<Part, List<MergedFinding>> parts, Part part) {
		return Objects.requireNonNull(parts.get(part));
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

	/** Merges two entries, keeping the graver text, or the earlier date. */
	private static MergedFinding merge(MergedFinding first, MergedFinding second) {
		MergedFinding graver = (BY_KIND.thenComparing(BY_DAY).compare(second, first) < 0) ? second : first;
		List<Procedure> procedures = Stream.concat(first.procedures().stream(), second.procedures().stream())
			.distinct()
			.toList();
		return new MergedFinding(graver.finding(), procedures, first.because().and(second.because()));
	}

	private static boolean doubtful(MergedFinding entry, Map<Procedure, Verdict> verdicts) {
		return entry.procedures().stream().map(verdicts::get).anyMatch(Agenda::isDoubtful);
	}

	private static boolean isDoubtful(@Nullable Verdict verdict) {
		return verdict == Verdict.NOT_AVAILABLE || verdict == Verdict.RESTRICTED;
	}

	private static Part partOf(MergedFinding entry, boolean doubtful, LocalDate asOf) {
		Finding finding = entry.finding();
		if (finding.now()) {
			return Part.NOW;
		}
		FindingKind kind = finding.kind();
		LocalDate day = NO_DATE_TO_KEEP.contains(finding.code()) ? null : entry.day();
		boolean optional = kind == FindingKind.RIGHT || kind == FindingKind.INFO;
		if (day != null && (optional || !day.isBefore(asOf))) {
			return optional ? Part.KEEP : Part.DATED;
		}
		return switch (kind) {
			case DUTY -> Part.STANDING;
			case STEP -> Part.UNDATED;
			case BAN -> Part.REFUSED;
			case CAUTION -> (doubtful && !EVERYBODYS.contains(finding.code())) ? Part.REFUSED : Part.NOTE;
			case RIGHT, INFO -> Part.NOTE;
		};
	}

	/** Moves a note up that tells of a procedure which is not, or hardly, possible. */
	private static void raise(Map<Part, List<MergedFinding>> parts, Map<Procedure, Verdict> verdicts) {
		part(parts, Part.NOTE).stream().filter((entry) -> doubtful(entry, verdicts)).findFirst().ifPresent((entry) -> {
			part(parts, Part.NOTE).remove(entry);
			part(parts, Part.REFUSED).add(entry);
		});
	}

	private static Agenda arrange(Map<Part, List<MergedFinding>> parts, Map<Procedure, Verdict> verdicts) {
		List<MergedFinding> seen = new ArrayList<>();
		EnumSet.range(Part.NOW, Part.KEEP).forEach((part) -> seen.addAll(part(parts, part)));
		List<MergedFinding> standing = part(parts, Part.STANDING);
		boolean onlyStanding = seen.isEmpty();
		List<MergedFinding> all = onlyStanding ? standing : seen;
		MergedFinding headline = all.isEmpty() ? null : all.getFirst();
		Map<Procedure, List<MergedFinding>> notes = new EnumMap<>(Procedure.class);
		part(parts, Part.NOTE)
			.forEach((entry) -> notes.computeIfAbsent(entry.procedures().getFirst(), (procedure) -> new ArrayList<>())
				.add(entry));
		Set<Procedure> unsaid = new LinkedHashSet<>();
		verdicts.forEach((procedure, verdict) -> {
			if (seen.stream().noneMatch((entry) -> says(entry, procedure, verdict))) {
				unsaid.add(procedure);
			}
		});
		return new Agenda(tone(headline, onlyStanding), headline,
				onlyStanding ? List.of() : List.copyOf(seen.subList(1, seen.size())),
				List.copyOf(standing.subList((onlyStanding && headline != null) ? 1 : 0, standing.size())), notes,
				unsaid);
	}

	private static boolean says(MergedFinding entry, Procedure procedure, Verdict verdict) {
		return entry.procedures().contains(procedure) && switch (verdict) {
			case REQUIRED, AVAILABLE -> entry.isTask();
			case RESTRICTED, NOT_AVAILABLE ->
				entry.finding().kind() == FindingKind.BAN || entry.finding().kind() == FindingKind.CAUTION;
			case NOT_NEEDED -> false;
		};
	}

	private static Tone tone(@Nullable MergedFinding headline, boolean onlyStanding) {
		if (headline == null) {
			return Tone.NOTHING;
		}
		if (onlyStanding) {
			return Tone.STANDING;
		}
		Finding finding = headline.finding();
		if (finding.overdue()) {
			return Tone.LATE;
		}
		if (finding.now()) {
			return Tone.NOW;
		}
		if (headline.isTask()) {
			return Tone.NEXT;
		}
		if (finding.kind() == FindingKind.BAN) {
			return Tone.STOP;
		}
		return (headline.day() != null) ? Tone.KEEP : Tone.CARE;
	}

	/** Returns what has a date to keep, each once, in order. */
	public List<MergedFinding> dates() {
		return seen().filter((entry) -> entry.day() != null).toList();
	}

	/** Returns everything that is seen at once, in order. */
	Stream<MergedFinding> seen() {
		return Stream.concat(Stream.ofNullable(this.headline), this.lines.stream());
	}

}
