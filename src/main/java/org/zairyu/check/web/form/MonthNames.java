package org.zairyu.check.web.form;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months that people type: English, in kanji numerals, and in kana. */
final class MonthNames {

	/** A name may be cut after this many letters, as in Nov or Sept. */
	private static final int SHORTEST = 3;

	private static final List<String> KANJI = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

	private static final List<String> KANA = List.of("いち", "に", "さん", "し", "ご", "ろく", "しち", "はち", "く", "じゅう", "じゅういち",
			"じゅうに");

	private static final Map<String, Integer> NUMBERS = new HashMap<>();

	static {
		for (Month month : Month.values()) {
			String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
			for (int end = Math.min(SHORTEST, name.length()); end <= name.length(); end++) {
				NUMBERS.put(name.substring(0, end), month.getValue());
			}
			NUMBERS.put(KANJI.get(month.ordinal()), month.getValue());
			NUMBERS.put(KANJI.get(month.ordinal()) + "月", month.getValue());
			NUMBERS.put(KANA.get(month.ordinal()) + "がつ", month.getValue());
		}
	}

	private MonthNames() {
	}

	static boolean isName(String text) {
		return NUMBERS.containsKey(plain(text));
	}

	/** Returns the number of a month with a name. */
	static int number(String text) {
		return NUMBERS.getOrDefault(plain(text), 0);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
	}

}
