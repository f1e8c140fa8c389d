package org.zairyu.check.casework.condition;

import java.util.List;
import java.util.NavigableMap;

import org.zairyu.check.situation.Question;

/**
 * All that was tried instead of one answer.
 *
 * @param question the question
 * @param listed the other answers of a list
 * @param scaled the answers along a scale, in order
 */
record Tried(Question question, List<Trial> listed, NavigableMap<Long, Trial> scaled) {

	static Tried of(Question question, Trials trials) {
		return new Tried(question, trials.listed(question), trials.scaled(question));
	}

}
