package org.zairyu.check.staff.queue;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the last change of several cases came to, as it stands in the address.
 *
 * @param changed how many cases were changed, or null without a change
 * @param left how many were left because somebody else changed them, or null
 * @param problem id of what is missing in the form, or null
 */
record ChangeNotice(@Nullable Integer changed, @Nullable Integer left, @Nullable String problem) {

	static final String NONE_CHOSEN = "none-chosen";

	static final String NOTHING_TO_CHANGE = "nothing-to-change";

	ChangeNotice {
		left = Objects.requireNonNullElse(left, 0);
		problem = (NONE_CHOSEN.equals(problem) || NOTHING_TO_CHANGE.equals(problem)) ? problem : null;
	}

}
