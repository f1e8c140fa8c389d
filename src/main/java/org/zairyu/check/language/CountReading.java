package org.zairyu.check.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads a number together with its counter where they change each other's reading:
 * {@code 20日} is はつか, {@code 20歳} is はたち, {@code 4月} is しがつ. Numbers are filled in at run
 * time, so language files cannot contain these readings.
 *
 * @param sound the reading of the counter itself
 * @param endings readings of the last part of a number, from 1 to 10, with the counter
 * @param wholes readings of a whole number with the counter
 */
record CountReading(String sound, Map<Integer, String> endings, Map<Integer, String> wholes) {

	private static final List<String> DIGITS = List.of("", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう");

	private static final Map<Integer, String> BEFORE_S = Map.of(1, "いっ", 8, "はっ", 10, "じゅっ");

	private static final Map<Integer, String> BEFORE_K = Map.of(1, "いっ", 6, "ろっ", 8, "はっ", 10, "じゅっ");

	private static final Map<Integer, String> OF_HOURS = Map.of(4, "よ", 7, "しち", 9, "く");

	private static final CountReading DAYS = new CountReading("にち", Map.of(4, "よっか", 7, "しちにち", 9, "くにち"),
			Map.of(2, "ふつか", 3, "みっか", 5, "いつか", 6, "むいか", 7, "なのか", 8, "ようか", 9, "ここのか", 10, "とおか", 20, "はつか"));

	private static final Map<String, CountReading> COUNTERS = Map.ofEntries(Map.entry("日", DAYS),
			Map.entry("月", of("がつ", Map.of(4, "し", 7, "しち", 9, "く"))), Map.entry("か月", of("かげつ", BEFORE_K)),
			Map.entry("年", of("ねん", Map.of(4, "よ"))), Map.entry("年間", of("ねんかん", Map.of(4, "よ"))),
			Map.entry("週間", of("しゅうかん", BEFORE_S)), Map.entry("時", of("じ", OF_HOURS)),
			Map.entry("時間", of("じかん", OF_HOURS)), Map.entry("回", of("かい", BEFORE_K)),
			Map.entry("分",
					new CountReading("ふん", Map.of(1, "いっぷん", 3, "さんぷん", 4, "よんぷん", 6, "ろっぷん", 8, "はっぷん", 10, "じゅっぷん"),
							Map.of())),
			Map.entry("歳", new CountReading("さい", with("さい", BEFORE_S), Map.of(20, "はたち"))),
			Map.entry("人", new CountReading("にん", with("にん", Map.of(4, "よ")), Map.of(1, "ひとり", 2, "ふたり"))));

	/**
	 * Returns the reading of a number with its counter, or null if each keeps its usual
	 * reading.
	 * @param number the number
	 * @param counter what it counts, such as {@code 日}
	 * @param ofMonth whether the number follows a month, whose first day is ついたち
	 */
	static @Nullable String of(int number, String counter, boolean ofMonth) {
		CountReading reading = COUNTERS.get(counter);
		if (reading == null || number < 1 || number > 99) {
			return null;
		}
		if (ofMonth && number == 1 && reading == DAYS) {
			return "ついたち";
		}
		return reading.special(number);
	}

	private static CountReading of(String sound, Map<Integer, String> endings) {
		return new CountReading(sound, with(sound, endings), Map.of());
	}

	private static Map<Integer, String> with(String sound, Map<Integer, String> endings) {
		return endings.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (ending) -> ending.getValue() + sound));
	}

	private @Nullable String special(int number) {
		if (this.wholes.containsKey(number)) {
			return this.wholes.get(number);
		}
		boolean round = number % 10 == 0;
		String ending = this.endings.get(round ? 10 : number % 10);
		return (ending != null) ? before(number / 10, round) + ending : null;
	}

	/** Returns the reading before the last part, which is the ten in a round number. */
	private static String before(int tens, boolean round) {
		String digit = (tens > 1) ? DIGITS.get(tens) : "";
		return (round || tens == 0) ? digit : digit + "じゅう";
	}

}
