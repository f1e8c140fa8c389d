package org.zairyu.check.staff.queue;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.cases.CasePosition;
import org.zairyu.check.staff.cases.ChosenCase;

/**
 * A line of the queue in the words of a language.
 *
 * @param file the case
 * @param task the task that is due on the next date, or null
 * @param title the task in words, or null
 * @param left how far off the next date is, or null
 * @param late whether it has passed
 * @param soon whether it is within seven days
 * @param dates the dates that the answers give by themselves
 */
record QueueLine(CaseLine file, @Nullable NextTask task, @Nullable String title, @Nullable String left, boolean late,
		boolean soon, List<String> dates) {

	/** Returns where the case stands in the list, so that the next one can be found. */
	public String position() {
		return CasePosition.of(this.file).toString();
	}

	/** Returns the value of the field that chooses the case. */
	public String value() {
		return ChosenCase.value(this.file);
	}

}
