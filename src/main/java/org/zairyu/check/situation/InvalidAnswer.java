package org.zairyu.check.situation;

/** Thrown for an answer that is not of its type or that contradicts another answer. */
public final class InvalidAnswer extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Question question;

	private final String code;

	public InvalidAnswer(Question question, String code) {
		super(question.id() + ": " + code, null, false, false);
		this.question = question;
		this.code = code;
	}

	public Question question() {
		return this.question;
	}

	/** Returns the code of the error message, such as {@code before-departure}. */
	public String code() {
		return this.code;
	}

	/** Thrown for an invalid text while the question that it answers is not known. */
	public static final class Reason extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		public Reason(String code) {
			super(code);
		}

		public String code() {
			return String.valueOf(getMessage());
		}

	}

}
