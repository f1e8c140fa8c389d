package org.zairyu.check.web.form;

import java.util.List;

/** Thrown for input that is not an answer. */
public final class InputProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient List<String> fields;

	/**
	 * @param code the code of the message
	 * @param fields the fields that are wrong, in order
	 */
	public InputProblem(String code, List<String> fields) {
		super(code, null, false, false);
		this.code = code;
		this.fields = fields;
	}

	public String code() {
		return this.code;
	}

	public List<String> fields() {
		return this.fields;
	}

}
