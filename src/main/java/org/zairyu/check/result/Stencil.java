package org.zairyu.check.result;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A piece of a page, rendered once by its template, with holes for what is different for
 * each visitor. Filling one costs a hundredth of rendering it anew.
 */
final class Stencil {

	private static final Pattern EDGE = Pattern.compile("[\uE000\uE001]");

	/** Text and the name of a hole in turn. */
	private final String[] parts;

	/**
	 * @param html rendered HTML
	 */
	Stencil(String html) {
		this.parts = EDGE.split(html, -1);
	}

	/** What a template puts where a hole is to be. */
	static String hole(String name) {
		return "\uE000" + name + "\uE001";
	}

	/**
	 * Fills the holes.
	 * @param html HTML for every hole, by name
	 */
	String fill(Map<String, String> html) {
		StringBuilder filled = new StringBuilder();
		for (int i = 0; i < this.parts.length; i++) {
			filled.append((i % 2 == 0) ? this.parts[i] : Objects.requireNonNull(html.get(this.parts[i])));
		}
		return filled.toString();
	}

}
