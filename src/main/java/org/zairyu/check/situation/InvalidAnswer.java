package org.zairyu.check.situation;

/**
 * An answer that cannot be: not of its type, or at odds with another answer that is read.
 */
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

	/** The code of the error message, such as {@code before-departure}. */
	public String code() {
		return this.code;
	}

	/** What is wrong with a text, before it is known which question it answers. */
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
