package org.zairyu.check.staff.client.search;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;

/**
 * Names of statuses of residence in a list.
 *
 * @param words the language
 */
public record ResidenceWords(AnswerWords words) {

	/** The name of the status with this id; empty for null. */
	public String of(@Nullable String id) {
		return (id != null) ? this.words.words().status((Status) Question.STATUS.type().read(id)) : "";
	}

}
