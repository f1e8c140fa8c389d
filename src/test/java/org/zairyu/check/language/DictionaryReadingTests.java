package org.zairyu.check.language;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the readings of kanji in easy Japanese with those of a dictionary. */
class DictionaryReadingTests {

	private static final Pattern READING = Pattern.compile("([\\p{IsHan}々〆ヶ]+)《([^》]*)》");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	/**
	 * Right readings of which the dictionary knows, or in its place prefers, another one.
	 */
	private static final Set<String> ALSO_RIGHT = Set.of("""
			この間 このあいだ このかん
			その後 そのあと そのご
			その間 そのあいだ そのかん
			一人一人 ひとりひとり いちにんいちにん
			人 にん ひと
			人 ひと じん
			人 ひと にん
			何 なん なに
			値 あたい ね
			入れ はいれ いれ
			入れる はいれる いれる
			出張所 しゅっちょうじょ しゅっちょうしょ
			分 ぷん ふん
			分から ぶんから わから
			大文字 おおもじ だいもんじ
			届出 とどけで とどけいで
			年 ねん とし
			後 あと ご
			後 あと のち
			手続 てつづ てつづき
			新千歳 しんちとせ しんせんさい
			日 いちにち にち
			日 じゅうよっか にち
			日 ついたち にち
			日 にち ひ
			日 にち び
			日 ひ にち
			日 ひ び
			日前 にちまえ ひくま
			日本 にほん にっぽん
			日本人 にほんじん にっぽんじん
			書 がき しょ
			月 がつ つき
			月 げつ つき
			木 もく き
			未満 みまん みみつる
			次 つぎ じ
			歳 さい とし
			二十歳 はたち にじゅうさい
			六十歳 ろくじゅっさい ろくじゅうさい
			水 すい みず
			火 か ひ
			父母 ふぼ ちちはは
			管理人 かんりにん かんりじん
			罰 ばつ ばち
			罰 ばつ ばっ
			羽田 はねだ はた
			航空会社 こうくうがいしゃ こうくうかいしゃ
			行 ぎょう くだり
			行っ いっ おこなっ
			表 おもて ひょう
			過ぎれ すぎれ よぎれ
			金 きん きむ
			開い あい ひらい
			開く あく ひらく
			開け ひらけ あけ
			間 あいだ かん
			間 あいだ ま""".split("\n"));

	/** A word of a text, with the positions of its characters. */
	private record Word(int start, int end, String reading) {
	}

	/**
	 * A text without its readings, and the readings with the positions of their kanji.
	 */
	private record ReadText(String text, List<Word> readings) {

		static ReadText of(String written) {
			String message = PLACEHOLDER.matcher(written).replaceAll("、");
			StringBuilder text = new StringBuilder();
			List<Word> readings = new ArrayList<>();
			Matcher reading = READING.matcher(message);
			while (reading.find()) {
				reading.appendReplacement(text, "");
				int start = text.length();
				text.append(reading.group(1));
				readings.add(new Word(start, text.length(), reading.group(2)));
			}
			return new ReadText(reading.appendTail(text).toString(), readings);
		}

		/** Returns a part of the text as it is read, in hiragana. */
		String read(int start, int end) {
			StringBuilder read = new StringBuilder();
			int at = start;
			for (Word word : this.readings) {
				if (word.start() >= start && word.end() <= end) {
					read.append(this.text, at, word.start()).append(word.reading());
					at = word.end();
				}
			}
			return hiragana(read.append(this.text, at, end).toString());
		}

	}

	@Test
	void areThoseOfTheDictionary() {
		var easy = Scenario.LANGUAGES.of("ja-easy");
		Set<String> others = new TreeSet<>();
		easy.messages().keySet().forEach((key) -> others.addAll(others(easy.get(key))));
		others.removeAll(ALSO_RIGHT);
		assertThat(others).as("word, our reading, reading of the dictionary").isEmpty();
	}

	@Test
	void aWrongReadingIsFound() {
		assertThat(others("書類《しょるい》を出《で》してください。")).containsExactly("出し でし だし");
		assertThat(others("大《おお》人《ひと》は、{n}円《えん》です。")).containsExactly("大人 おおひと おとな");
		assertThat(others("書類《しょるい》を出《だ》してください。今日《きょう》です。")).isEmpty();
	}

	/** Returns the words that the dictionary reads in another way. */
	private static Set<String> others(String written) {
		ReadText text = ReadText.of(written);
		List<Word> dictionary = words(text.text());
		Set<String> others = new TreeSet<>();
		for (Word reading : text.readings()) {
			List<Word> around = dictionary.stream()
				.filter((word) -> word.end() > reading.start() && word.start() < reading.end())
				.toList();
			int start = Math.min(around.getFirst().start(), reading.start());
			int end = Math.max(around.getLast().end(), reading.end());
			String ours = text.read(start, end);
			String theirs = String.join("", around.stream().map(Word::reading).toList());
			if (!ours.equals(theirs)) {
				others.add(text.text().substring(start, end) + " " + ours + " " + theirs);
			}
		}
		return others;
	}

	private static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		try (JapaneseTokenizer tokens = new JapaneseTokenizer(null, false, Mode.NORMAL)) {
			var term = tokens.addAttribute(CharTermAttribute.class);
			var place = tokens.addAttribute(OffsetAttribute.class);
			var reading = tokens.addAttribute(ReadingAttribute.class);
			tokens.setReader(new StringReader(text));
			tokens.reset();
			while (tokens.incrementToken()) {
				String read = reading.getReading();
				words.add(new Word(place.startOffset(), place.endOffset(),
						hiragana((read != null) ? read : term.toString())));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return words;
	}

	private static String hiragana(String text) {
		return text.chars()
			.map((letter) -> (letter >= 'ァ' && letter <= 'ヶ') ? letter - 0x60 : letter)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
