package org.zairyu.check.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives the components of GOV.UK the face of this service: its colours become the custom
 * properties that {@code zairyu.css} sets for light, dark and print, and its font, which
 * is licensed for GOV.UK alone, goes.
 */
final class GovukTheme {

	private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");

	private static final Pattern FONT_FAMILY = Pattern.compile("font-family:GDS Transport,arial,sans-serif");

	private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL.*?\\*/", Pattern.DOTALL);

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,8}\\b");

	private static final Map<String, String> COLOURS = new LinkedHashMap<>();

	static {
		COLOURS.put("#0b0c0c", "ink");
		COLOURS.put("#fff", "paper");
		COLOURS.put("#1d70b8", "link");
		COLOURS.put("#1a65a6", "link");
		COLOURS.put("#003078", "link-hover");
		COLOURS.put("#4c2c92", "visited");
		COLOURS.put("#fd0", "focus");
		COLOURS.put("#d4351c", "error");
		COLOURS.put("#505a5f", "muted");
		COLOURS.put("#b1b4b6", "line");
		COLOURS.put("#8eb8dc", "line");
		COLOURS.put("#dbdad9", "line");
		COLOURS.put("#c1c3c5", "line");
		COLOURS.put("#f3f2f1", "surface");
		COLOURS.put("#f4f8fb", "surface");
		COLOURS.put("#00703c", "success");
	}

	private GovukTheme() {
	}

	static String apply(String css) {
		String themed = FONT_FACE.matcher(css).replaceAll("");
		themed = FONT_FAMILY.matcher(themed).replaceAll("font-family:var(--font)");
		themed = SOURCE_MAP.matcher(themed).replaceAll("");
		return COLOUR.matcher(themed).replaceAll((colour) -> {
			String name = COLOURS.get(colour.group());
			return (name != null) ? "var(--" + name + ")" : colour.group();
		});
	}

}
