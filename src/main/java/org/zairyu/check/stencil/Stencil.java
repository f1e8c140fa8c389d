package org.zairyu.check.stencil;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page, rendered once by its template, with holes for what is different for
 * each visitor. Filling one costs a hundredth of rendering it anew.
 */
final class Stencil {

	/**
	 * A hole, or an attribute that is nothing but a hole: that one is left out where
	 * there is nothing to put in, as by {@code th:attr}.
	 */
	private static final Pattern HOLE = Pattern
		.compile(" ([a-z0-9-]+)=\"\uE000([^\uE001]*)\uE001\"|\uE000([^\uE001]*)\uE001");

	private static final byte[] QUOTE = { '"' };

	/**
	 * What stands behind some fixed text.
	 *
	 * @param name name of the hole
	 * @param attribute the start of the attribute that is nothing but this hole, or null
	 * @param after the fixed text behind it
	 */
	private record Hole(String name, byte @Nullable [] attribute, byte[] after) {
	}

	private final byte[] start;

	private final List<Hole> holes = new ArrayList<>();

	private final int size;

	/**
	 * @param html rendered HTML
	 */
	Stencil(String html) {
		Matcher found = HOLE.matcher(html);
		boolean more = found.find();
		this.start = octets(html.substring(0, more ? found.start() : html.length()));
		while (more) {
			String attribute = found.group(1);
			String name = (attribute != null) ? found.group(2) : found.group(3);
			int after = found.end();
			more = found.find();
			this.holes.add(new Hole(name, (attribute != null) ? octets(" " + attribute + "=\"") : null,
					octets(html.substring(after, more ? found.start() : html.length()))));
		}
		this.size = html.length();
	}

	private static byte[] octets(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** What a template puts where a hole is to be. */
	static String hole(String name) {
		return "\uE000" + name + "\uE001";
	}

	/** About how much memory it takes. */
	int size() {
		return this.size;
	}

	/**
	 * Fills the holes. What is put in is never searched for holes.
	 * @param own what to put in, by name of the hole
	 * @throws IllegalArgumentException if there is nothing for a hole
	 */
	void fill(Map<String, Html> own, Octets out, Stencils stencils) {
		out.add(this.start);
		for (Hole hole : this.holes) {
			Html value = own.get(hole.name);
			if (hole.attribute != null) {
				attribute(hole.attribute, value, out, stencils);
			}
			else if (value != null) {
				value.write(out, stencils);
			}
			else {
				throw new IllegalArgumentException("nothing for the hole " + hole.name);
			}
			out.add(hole.after);
		}
	}

	private static void attribute(byte[] start, @Nullable Html value, Octets out, Stencils stencils) {
		if (value == null || value.isEmpty()) {
			return;
		}
		out.add(start);
		value.write(out, stencils);
		out.add(QUOTE);
	}

}
