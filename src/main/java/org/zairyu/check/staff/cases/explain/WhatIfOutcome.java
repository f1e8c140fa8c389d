package org.zairyu.check.staff.cases.explain;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Question;

/**
 * The outcome of a procedure with other answers.
 *
 * @param verdict its verdict, or null if more must be answered first
 * @param added the findings that would be added
 * @param removed the findings that would be removed
 * @param asked the questions that would have to be answered first
 */
record WhatIfOutcome(@Nullable Verdict verdict, Set<FindingCode> added, Set<FindingCode> removed, Set<Question> asked) {

	static WhatIfOutcome of(ProcedureResult now, WhatIfAnswer present, WhatIfAnswer trial) {
		ProcedureResult other = trial.of(now.procedure());
		if (other == null) {
			Set<Question> asked = EnumSet.noneOf(Question.class);
			asked.addAll(trial.assessment().missing());
			present.assessment().missing().forEach(asked::remove);
			return new WhatIfOutcome(null, Set.of(), Set.of(), asked);
		}
		Set<FindingCode> added = WhatIfAnswer.codes(other);
		added.removeAll(WhatIfAnswer.codes(now));
		Set<FindingCode> removed = WhatIfAnswer.codes(now);
		removed.removeAll(WhatIfAnswer.codes(other));
		return new WhatIfOutcome(other.verdict(), added, removed, Set.of());
	}

	/** Returns whether this outcome differs from the present one. */
	boolean differsFrom(ProcedureResult now) {
		return this.verdict != now.verdict() || !this.added.isEmpty() || !this.removed.isEmpty();
	}

}
