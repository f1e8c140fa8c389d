package org.zairyu.check.staff.cases;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A case in a list, with the state and the assignee that were shown.
 *
 * @param id number of the case
 * @param shown what the person saw
 */
public record ChosenCase(long id, Handling shown) {

	/** Returns the value of the field of a case, such as {@code 17:new:4}. */
	public static String value(CaseLine file) {
		return file.id() + ":" + file.state().id() + ":" + Objects.requireNonNullElse(file.assigneeId(), "");
	}

	/** Reads values of fields, and ignores those that no page has written. */
	public static List<ChosenCase> read(List<String> values) {
		return values.stream().map(ChosenCase::read).filter(Objects::nonNull).toList();
	}

	private static @Nullable ChosenCase read(String value) {
		String[] parts = value.split(":", -1);
		CaseState state = (parts.length == 3) ? CaseState.find(parts[1]) : null;
		try {
			return (state == null) ? null : new ChosenCase(Long.parseLong(parts[0]),
					new Handling(state, parts[2].isEmpty() ? null : Long.valueOf(parts[2])));
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
