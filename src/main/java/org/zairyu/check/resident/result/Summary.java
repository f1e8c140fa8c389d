package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is seen before anything is opened.
 *
 * @param tone the id of how grave the headline is
 * @param headline what comes first, null where there is nothing
 * @param dated whether the calendar has an entry
 * @param counter whether there is a counter sheet
 * @param help whether to say here whom to call
 * @param lines what else to see at once, in order
 * @param standing duties that hold every day
 */
public record Summary(String tone, @Nullable Item headline, boolean dated, boolean counter, boolean help,
		List<Item> lines, List<Item> standing) {

	/**
	 * Whether the headline says enough without its text, which then opens on demand: it
	 * is something to do, or says what to do now.
	 */
	public boolean isExplained() {
		return this.headline == null || this.headline.isTask() || this.headline.law().todo() != null;
	}

}
