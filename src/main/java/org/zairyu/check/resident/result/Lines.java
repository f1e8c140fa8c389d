package org.zairyu.check.resident.result;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.util.ConcurrentLruCache;

/** Breaks a text into lines. A full-width character takes two columns. */
final class Lines {

	/** Titles are few and take long to wrap. */
	private static final ConcurrentLruCache<Text, List<String>> WRAPPED = new ConcurrentLruCache<>(500, Lines::wrap);

	private record Text(String text, int columns) {
	}

	private Lines() {
	}

	static List<String> wrap(String text, int columns) {
		return WRAPPED.get(new Text(text, columns));
	}

	private static List<String> wrap(Text all) {
		String text = all.text();
		int columns = all.columns();
		if (columns(text) <= columns) {
			return List.of(text.strip());
		}
		List<String> lines = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(text);
		StringBuilder line = new StringBuilder();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			String word = text.substring(start, end);
			if (!line.isEmpty() && columns(line) + columns(word.stripTrailing()) > columns) {
				lines.add(line.toString().strip());
				line.setLength(0);
			}
			line.append(word);
		}
		lines.add(line.toString().strip());
		return List.copyOf(lines);
	}

	private static int columns(CharSequence text) {
		int columns = 0;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			columns += (character < 0x1100 || Character.isSurrogate(character)) ? 1 : 2;
		}
		return columns;
	}

}
