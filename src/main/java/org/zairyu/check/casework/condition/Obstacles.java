package org.zairyu.check.casework.condition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/**
 * Finds the answers that stand in the way of a procedure. Such an answer is one of these:
 * another one gives a better verdict; another one gets past the row of rules that
 * decided, even if a later row stops it; another one gives a better verdict together with
 * another answer that does not do so alone.
 */
final class Obstacles {

	private final Assessor assessor;

	private final Trials trials;

	private final Collection<Tried> tried;

	private final ProcedureResult now;

	Obstacles(Assessor assessor, Trials trials, Collection<Tried> tried, ProcedureResult now) {
		this.assessor = assessor;
		this.trials = trials;
		this.tried = tried;
		this.now = now;
	}

	boolean isMet(Tried one) {
		if (rank(this.now.verdict()) == rank(Verdict.AVAILABLE)) {
			return true;
		}
		List<Trial> possible = one.possible();
		return possible.stream().noneMatch(this::isBetter) && possible.stream().noneMatch(this::getsFarther)
				&& !helpsTogether(one);
	}

	private boolean isBetter(Trial trial) {
		ProcedureResult other = trial.of(this.now.procedure());
		return other != null && rank(other.verdict()) > rank(this.now.verdict());
	}

	private boolean getsFarther(Trial trial) {
		ProcedureResult other = trial.of(this.now.procedure());
		boolean worse = other != null && rank(other.verdict()) < rank(this.now.verdict());
		return !worse && passes(trial.answers()) > passes(this.trials.present().answers());
	}

	private int passes(Answers answers) {
		return this.assessor.passes(this.now.procedure(), answers, this.trials.present().assessment().asOf());
	}

	private boolean helpsTogether(Tried one) {
		Collection<Trial> own = differing(one);
		for (Tried other : this.tried) {
			if (other != one) {
				for (Trial second : differing(other)) {
					if (!isBetter(second)
							&& own.stream().anyMatch((first) -> isBetter(both(first, second, other.question())))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private Trial both(Trial first, Trial second, Question question) {
		String text = second.answers().text(question);
		return (text != null) ? this.trials.with(first.answers().with(question, text)) : first;
	}

	/** One trial for each outcome that is not the present one. */
	private Collection<Trial> differing(Tried one) {
		Map<Outcome, Trial> differing = new LinkedHashMap<>();
		for (Trial trial : one.possible()) {
			Outcome outcome = Outcome.of(this.now, this.trials.present(), trial);
			if (outcome.differsFrom(this.now)) {
				differing.putIfAbsent(outcome, trial);
			}
		}
		return differing.values();
	}

	private static int rank(Verdict verdict) {
		return switch (verdict) {
			case NOT_AVAILABLE -> 0;
			case RESTRICTED -> 1;
			case REQUIRED, AVAILABLE, NOT_NEEDED -> 2;
		};
	}

}
