package org.zairyu.check.api;

import java.time.LocalDate;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;

/**
 * Describes one thing that is wrong with a request.
 *
 * @param question id of the question, or name of the member, that it is about
 * @param code what is wrong; stable, for programs
 * @param min smallest possible value, empty if there is none
 * @param max largest possible value, empty if there is none
 */
record ApiError(String question, String code, String min, String max) {

	/** The name of the member that holds the day of the check. */
	static final String AS_OF = "asOf";

	/** Returns an error about a member or an unknown question. */
	static ApiError in(String name, String code) {
		return new ApiError(name, code, "", "");
	}

	static ApiError of(InvalidAnswer problem) {
		AnswerType type = problem.question().type();
		String min = (type instanceof AnswerType.Whole whole) ? String.valueOf(whole.min()) : "0";
		String max = (type instanceof AnswerType.Whole whole) ? String.valueOf(whole.max())
				: (type instanceof AnswerType.Decimal decimal) ? String.valueOf(decimal.max()) : "";
		return new ApiError(problem.question().id(), problem.code(), min, max);
	}

	static ApiError asOfOutOfRange(LocalDate first, LocalDate last) {
		return new ApiError(AS_OF, "as-of-out-of-range", first.toString(), last.toString());
	}

	String message(Words words) {
		String key = "error." + this.code;
		String inJson = key + ".json";
		return words.get((words.find(inJson) != null) ? inJson : key, "question", label(words), "min", this.min, "max",
				this.max);
	}

	private String label(Words words) {
		Question known = Question.of(this.question);
		return (known != null) ? words.get("question." + known.id() + ".label") : this.question;
	}

}
