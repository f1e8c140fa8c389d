package org.zairyu.check.staff.client.search;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;

/**
 * Names statuses of residence in lists.
 *
 * @param words the language
 */
public record ResidenceWords(AnswerWords words) {

	/** Returns the name of the status with this id, or an empty text for null. */
	public String of(@Nullable String id) {
		return (id != null) ? this.words.words().status((Status) Question.STATUS.type().read(id)) : "";
	}

}
