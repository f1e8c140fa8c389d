package org.zairyu.check.staff.account.signin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent after the sign-in had ended.
 *
 * @param username who had signed in
 * @param path where the form goes
 * @param fields what was typed, in order
 */
record KeptForm(String username, String path, List<Field> fields) {

	/** The field of the token, which is made anew. */
	private static final String TOKEN = "_csrf";

	/**
	 * A field.
	 *
	 * @param name its name
	 * @param value its text
	 */
	record Field(String name, String value) {
	}

	static KeptForm of(String username, String path, Map<String, String[]> parameters) {
		List<Field> fields = new ArrayList<>();
		parameters.forEach((name, values) -> {
			for (String value : name.equals(TOKEN) ? new String[0] : values) {
				fields.add(new Field(name, value));
			}
		});
		return new KeptForm(username, path, fields);
	}

	/** Returns the text that is stored. */
	String text() {
		StringBuilder text = new StringBuilder(this.username).append('\n').append(this.path);
		this.fields.forEach((field) -> text.append('\n')
			.append(URLEncoder.encode(field.name(), StandardCharsets.UTF_8))
			.append('=')
			.append(URLEncoder.encode(field.value(), StandardCharsets.UTF_8)));
		return text.toString();
	}

	/** Reads a text that {@link #text} has written. */
	static KeptForm read(String text) {
		List<String> lines = text.lines().toList();
		return new KeptForm(lines.get(0), lines.get(1), lines.stream().skip(2).map(KeptForm::field).toList());
	}

	private static Field field(String line) {
		int equals = line.indexOf('=');
		return new Field(URLDecoder.decode(line.substring(0, equals), StandardCharsets.UTF_8),
				URLDecoder.decode(line.substring(equals + 1), StandardCharsets.UTF_8));
	}

	/** Omits what was typed, because it is personal. */
	@Override
	public String toString() {
		return "a form for " + this.path;
	}

}
