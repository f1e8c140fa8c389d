package org.zairyu.check.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One procedure in two results.
 *
 * @param procedure the procedure
 * @param before its verdict in the first result, null if it was not decided
 * @param after its verdict in the second, null if it was not decided
 * @param changes what is different, then what is the same
 */
public record Comparison(Procedure procedure, @Nullable Verdict before, @Nullable Verdict after, List<Change> changes) {

	/** How a finding differs; the id is the end of its message key. */
	public enum Difference {

		/** Only in the second result. */
		ADDED,
		/** Only in the first result. */
		REMOVED,
		/** In both, with other dates or otherwise different. */
		CHANGED,
		/** In both, the same. */
		SAME;

		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/**
	 * One finding in two results; at least one side is there.
	 */
	public record Change(Difference difference, @Nullable Finding before, @Nullable Finding after) {

		static Change of(@Nullable Finding before, @Nullable Finding after) {
			if (before == null) {
				return new Change(Difference.ADDED, null, after);
			}
			if (after == null) {
				return new Change(Difference.REMOVED, before, null);
			}
			return new Change(isSame(before, after) ? Difference.SAME : Difference.CHANGED, before, after);
		}

		/** Same for the person, whichever answers and however many days it rests on. */
		private static boolean isSame(Finding before, Finding after) {
			return new Finding(before.code(), before.wording(), before.kind(), before.opens(), before.due(),
					before.goBy(), before.acceptedUntil(), before.stillInTime(), before.overdue(), before.now(),
					before.where(), before.documents(), before.fee(), before.basis(), before.startingDay(),
					after.because())
				.equals(after);
		}

		/** The finding as it is, or as it was if it is gone. */
		public Finding finding() {
			Finding finding = (this.after != null) ? this.after : this.before;
			if (finding == null) {
				throw new IllegalStateException("a change has a finding on one side");
			}
			return finding;
		}

	}

	public boolean isSame() {
		return this.before == this.after
				&& this.changes.stream().allMatch((change) -> change.difference() == Difference.SAME);
	}

	/** Compares two results, procedure by procedure. */
	public static List<Comparison> of(Assessment before, Assessment after) {
		Map<Procedure, ProcedureResult> first = byProcedure(before);
		Map<Procedure, ProcedureResult> second = byProcedure(after);
		List<Comparison> comparisons = new ArrayList<>();
		for (Procedure procedure : Procedure.values()) {
			ProcedureResult left = first.get(procedure);
			ProcedureResult right = second.get(procedure);
			if (left != null || right != null) {
				comparisons.add(new Comparison(procedure, (left != null) ? left.verdict() : null,
						(right != null) ? right.verdict() : null, changes(left, right)));
			}
		}
		return comparisons;
	}

	private static Map<Procedure, ProcedureResult> byProcedure(Assessment assessment) {
		Map<Procedure, ProcedureResult> results = new EnumMap<>(Procedure.class);
		assessment.procedures().forEach((result) -> results.put(result.procedure(), result));
		return results;
	}

	private static List<Change> changes(@Nullable ProcedureResult left, @Nullable ProcedureResult right) {
		Map<FindingCode, Finding> after = byCode(right);
		List<Change> changes = new ArrayList<>();
		byCode(left).forEach((code, finding) -> changes.add(Change.of(finding, after.remove(code))));
		after.values().forEach((finding) -> changes.add(Change.of(null, finding)));
		changes.sort(java.util.Comparator.comparing((change) -> change.difference() == Difference.SAME));
		return changes;
	}

	private static Map<FindingCode, Finding> byCode(@Nullable ProcedureResult result) {
		Map<FindingCode, Finding> findings = new LinkedHashMap<>();
		if (result != null) {
			result.findings().forEach((finding) -> findings.put(finding.code(), finding));
		}
		return findings;
	}

}
