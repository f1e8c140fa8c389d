package org.zairyu.check.web.form;

import java.util.List;
import java.util.Map;

/** Thrown for input that is not an answer. */
public final class InputProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient List<String> fields;

	private final transient Map<String, Object> values;

	/**
	 * @param code the code of the message
	 * @param fields the fields that are wrong, in order
	 */
	public InputProblem(String code, List<String> fields) {
		this(code, fields, Map.of());
	}

	/**
	 * @param code the code of the message
	 * @param fields the fields that are wrong, in order
	 * @param values what the message names, by its placeholder
	 */
	public InputProblem(String code, List<String> fields, Map<String, Object> values) {
		super(code, null, false, false);
		this.code = code;
		this.fields = fields;
		this.values = values;
	}

	public String code() {
		return this.code;
	}

	public List<String> fields() {
		return this.fields;
	}

	public Map<String, Object> values() {
		return this.values;
	}

}
