package org.zairyu.check.staff.cases.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A difference between two results in the same language.
 *
 * @param procedure name of the procedure
 * @param finding title of the finding, or null if it is about the procedure as a whole
 * @param aspect the respect in which it differs
 * @param before what was told, or an empty text
 * @param after what is told instead, or an empty text
 */
public record AdviceDiff(String procedure, @Nullable String finding, AdviceAspect aspect, String before, String after) {

	private static final Set<AdviceAspect> OF_FINDINGS = EnumSet.range(AdviceAspect.KIND, AdviceAspect.TEXT);

	/**
	 * Returns the differences, in the order of the procedures and findings that were
	 * told.
	 */
	public static List<AdviceDiff> between(AdviceSnapshot before, AdviceSnapshot after) {
		Map<String, AdviceSnapshot.Outcome> first = by(before.procedures(), AdviceSnapshot.Outcome::id);
		Map<String, AdviceSnapshot.Outcome> second = by(after.procedures(), AdviceSnapshot.Outcome::id);
		List<AdviceDiff> changes = new ArrayList<>();
		for (String id : both(first, second)) {
			compare(first.get(id), second.get(id), changes);
		}
		return changes;
	}

	private static void compare(AdviceSnapshot.@Nullable Outcome before, AdviceSnapshot.@Nullable Outcome after,
			List<AdviceDiff> changes) {
		if (before == null || after == null) {
			// undecided on one side: its findings are unknown, not gone
			AdviceSnapshot.Outcome known = (before != null) ? before : after;
			if (known != null) {
				changes.add(new AdviceDiff(known.title(), null, AdviceAspect.VERDICT,
						(before != null) ? known.label() : "", (before != null) ? "" : known.label()));
			}
			return;
		}
		String title = after.title();
		if (!before.verdict().equals(after.verdict())) {
			changes.add(new AdviceDiff(title, null, AdviceAspect.VERDICT, before.label(), after.label()));
		}
		else if (!before.sentence().equals(after.sentence())) {
			changes.add(new AdviceDiff(title, null, AdviceAspect.TEXT, before.sentence(), after.sentence()));
		}
		Map<String, AdviceSnapshot.Item> first = by(before.findings(), AdviceSnapshot.Item::code);
		Map<String, AdviceSnapshot.Item> second = by(after.findings(), AdviceSnapshot.Item::code);
		for (String code : both(first, second)) {
			compare(title, first.get(code), second.get(code), changes);
		}
	}

	private static void compare(String procedure, AdviceSnapshot.@Nullable Item before,
			AdviceSnapshot.@Nullable Item after, List<AdviceDiff> changes) {
		if (before != null && after != null) {
			for (AdviceAspect aspect : OF_FINDINGS) {
				String old = aspect.of(before);
				String now = aspect.of(after);
				if (!old.equals(now)) {
					changes.add(new AdviceDiff(procedure, after.title(), aspect, without(now, old), without(old, now)));
				}
			}
		}
		else if (after != null) {
			changes.add(new AdviceDiff(procedure, after.title(), AdviceAspect.ADDED, "", AdviceAspect.ADDED.of(after)));
		}
		else if (before != null) {
			changes.add(new AdviceDiff(procedure, before.title(), AdviceAspect.REMOVED, AdviceAspect.REMOVED.of(before),
					""));
		}
	}

	/** Returns the lines of a text that another one lacks. */
	private static String without(String other, String text) {
		List<String> known = other.lines().toList();
		return text.lines().filter((line) -> !known.contains(line)).collect(Collectors.joining("\n"));
	}

	private static <T> Map<String, T> by(List<T> parts, Function<T, String> id) {
		return parts.stream()
			.collect(Collectors.toMap(id, Function.identity(), (first, second) -> second, LinkedHashMap::new));
	}

	private static Set<String> both(Map<String, ?> first, Map<String, ?> second) {
		Set<String> ids = new LinkedHashSet<>(first.keySet());
		ids.addAll(second.keySet());
		return ids;
	}

}
