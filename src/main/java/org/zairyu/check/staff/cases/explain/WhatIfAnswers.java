package org.zairyu.check.staff.cases.explain;

import java.util.List;
import java.util.NavigableMap;

import org.zairyu.check.situation.Question;

/**
 * All answers that were tried in place of one.
 *
 * @param question the question
 * @param listed the other answers of a list
 * @param scaled the answers along a scale, in order
 */
record WhatIfAnswers(Question question, List<WhatIfAnswer> listed, NavigableMap<Long, WhatIfAnswer> scaled) {

	static WhatIfAnswers of(Question question, WhatIfSearch trials) {
		return new WhatIfAnswers(question, trials.listed(question), trials.scaled(question));
	}

}
