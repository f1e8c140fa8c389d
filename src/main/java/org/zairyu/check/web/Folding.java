package org.zairyu.check.web;

/**
 * Folds the lines of a calendar at 75 octets (RFC 5545, 3.1). The library counts
 * characters, which in Japanese gives lines up to three times as long.
 */
final class Folding {

	private static final int OCTETS = 75;

	private static final String END = "\r\n";

	private Folding() {
	}

	static String fold(String calendar) {
		StringBuilder folded = new StringBuilder(calendar.length() + calendar.length() / 16);
		for (String line : calendar.split(END)) {
			int used = 0;
			for (int i = 0; i < line.length();) {
				int point = line.codePointAt(i);
				int octets = octets(point);
				if (used + octets > OCTETS) {
					folded.append(END).append(' ');
					used = 1;
				}
				folded.appendCodePoint(point);
				used += octets;
				i += Character.charCount(point);
			}
			folded.append(END);
		}
		return folded.toString();
	}

	private static int octets(int point) {
		return (point < 0x80) ? 1 : (point < 0x800) ? 2 : (point < 0x10000) ? 3 : 4;
	}

}
