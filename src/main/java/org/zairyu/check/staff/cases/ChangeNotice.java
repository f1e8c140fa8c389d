package org.zairyu.check.staff.cases;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the last change of several lines of a list came to, as it stands in the address.
 *
 * @param changed how many were changed, or null without a change
 * @param left how many were left as they are, or null
 * @param problem id of what is missing in the form, or null
 */
public record ChangeNotice(@Nullable Integer changed, @Nullable Integer left, @Nullable String problem) {

	/** Nothing is ticked. */
	public static final String NONE_CHOSEN = "none-chosen";

	/** Nothing is to be changed. */
	public static final String NOTHING_TO_CHANGE = "nothing-to-change";

	public ChangeNotice {
		left = Objects.requireNonNullElse(left, 0);
		problem = (NONE_CHOSEN.equals(problem) || NOTHING_TO_CHANGE.equals(problem)) ? problem : null;
	}

}
