package org.zairyu.check.casework.told;

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
 * One thing that differs between two tellings in the same language.
 *
 * @param procedure name of the procedure
 * @param finding title of the finding, or null if it is about the procedure as a whole
 * @param aspect in what it differs
 * @param before what was told; empty for nothing
 * @param after what is told instead; empty for nothing
 */
public record ToldChange(String procedure, @Nullable String finding, Aspect aspect, String before, String after) {

	private static final Set<Aspect> OF_FINDINGS = EnumSet.range(Aspect.KIND, Aspect.TEXT);

	/** What differs, in the order of the procedures and findings that were told. */
	public static List<ToldChange> between(Telling before, Telling after) {
		Map<String, Telling.Outcome> first = by(before.procedures(), Telling.Outcome::id);
		Map<String, Telling.Outcome> second = by(after.procedures(), Telling.Outcome::id);
		List<ToldChange> changes = new ArrayList<>();
		for (String id : both(first, second)) {
			compare(first.get(id), second.get(id), changes);
		}
		return changes;
	}

	private static void compare(Telling.@Nullable Outcome before, Telling.@Nullable Outcome after,
			List<ToldChange> changes) {
		if (before == null || after == null) {
			// undecided on one side: its findings are not gone, they are not known
			Telling.Outcome known = (before != null) ? before : after;
			if (known != null) {
				changes.add(new ToldChange(known.title(), null, Aspect.VERDICT, (before != null) ? known.label() : "",
						(before != null) ? "" : known.label()));
			}
			return;
		}
		String title = after.title();
		if (!before.verdict().equals(after.verdict())) {
			changes.add(new ToldChange(title, null, Aspect.VERDICT, before.label(), after.label()));
		}
		else if (!before.sentence().equals(after.sentence())) {
			changes.add(new ToldChange(title, null, Aspect.TEXT, before.sentence(), after.sentence()));
		}
		Map<String, Telling.Item> first = by(before.findings(), Telling.Item::code);
		Map<String, Telling.Item> second = by(after.findings(), Telling.Item::code);
		for (String code : both(first, second)) {
			compare(title, first.get(code), second.get(code), changes);
		}
	}

	private static void compare(String procedure, Telling.@Nullable Item before, Telling.@Nullable Item after,
			List<ToldChange> changes) {
		if (before != null && after != null) {
			for (Aspect aspect : OF_FINDINGS) {
				String old = aspect.of(before);
				String now = aspect.of(after);
				if (!old.equals(now)) {
					changes.add(new ToldChange(procedure, after.title(), aspect, without(now, old), without(old, now)));
				}
			}
		}
		else if (after != null) {
			changes.add(new ToldChange(procedure, after.title(), Aspect.ADDED, "", Aspect.ADDED.of(after)));
		}
		else if (before != null) {
			changes.add(new ToldChange(procedure, before.title(), Aspect.REMOVED, Aspect.REMOVED.of(before), ""));
		}
	}

	/** The lines of a text that another one does not have. */
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
