package org.zairyu.check.web.answers;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Prefecture;

/**
 * The answers that came with a request; an argument of controllers.
 *
 * @param caseId random id of the case, empty when there are no answers
 * @param answers the answers, empty when there are none
 * @param home the prefecture the visitor lives in, null where that is not said
 * @param state whether there are any
 */
public record SavedAnswers(String caseId, Answers answers, @Nullable Prefecture home, State state) {

	/** Whether answers came with a request. */
	public enum State {

		/** There are answers. */
		KEPT,
		/** There never were, they were cleared, or the browser keeps none. */
		NONE,
		/** There were, but they are too old or not readable. */
		LOST

	}

	static final SavedAnswers NONE = new SavedAnswers("", Answers.EMPTY, null, State.NONE);

	static final SavedAnswers LOST = new SavedAnswers("", Answers.EMPTY, null, State.LOST);

	static SavedAnswers of(KeptCase kept) {
		return new SavedAnswers(kept.id(), kept.answers(), kept.home(), State.KEPT);
	}

	/** Returns the case to save. There must be answers. */
	public KeptCase toKept() {
		return new KeptCase(this.caseId, this.answers, this.home);
	}

	/** There were answers, but they are too old or not readable. */
	public boolean lost() {
		return this.state == State.LOST;
	}

	/** There are answers. */
	public boolean kept() {
		return this.state == State.KEPT;
	}

}
