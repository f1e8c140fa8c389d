package org.zairyu.check.wizard;

import java.util.List;

/** Something typed that is no answer. */
final class EntryProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient List<String> fields;

	/**
	 * @param code the code of the message
	 * @param fields the fields that are wrong, the first first
	 */
	EntryProblem(String code, List<String> fields) {
		super(code, null, false, false);
		this.code = code;
		this.fields = fields;
	}

	String code() {
		return this.code;
	}

	List<String> fields() {
		return this.fields;
	}

}
