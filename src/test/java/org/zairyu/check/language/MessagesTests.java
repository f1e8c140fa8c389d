package org.zairyu.check.language;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	private static final Pattern READING = Pattern.compile("[\\p{IsHan}々ヶ]+《([^》]*)》");

	/** Names, units and usual processing times: numbers that no law sets. */
	private static final Pattern NO_VALUE = Pattern.compile("[12]号|[1-3]つ|1(日|週間|年|回)|2週間(から[12]か月|前から1か月)"
			+ "|\\b110\\b|110番|#8008|0120-279-(889|338)" + "|press 2\\b|2を押");

	private static final Words ENGLISH = Scenario.LANGUAGES.of(Languages.DEFAULT);

	private static final TextUses SOURCES = TextUses.read();

	static Collection<Words> languages() {
		return Scenario.LANGUAGES.all();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyLanguageHasTheSameKeys(Words words) {
		assertThat(words.isPartial()).as(words.language()).isFalse();
		Set<String> keys = new TreeSet<>(ENGLISH.messages().keySet());
		if (!Scenario.LANGUAGES.forStaff().contains(words)) {
			keys.removeIf((key) -> key.startsWith("staff."));
		}
		assertThat(new TreeSet<>(words.messages().keySet())).as(words.language()).isEqualTo(keys);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyMessageHasTheSamePlaceholdersInEveryLanguage(Words words) {
		assertThat(words.messages()).allSatisfy(
				(key, text) -> assertThat(placeholders(text.replace("{roman}", "{n}"))).as(words.language() + " " + key)
					.isEqualTo(placeholders(ENGLISH.get(key).replace("{roman}", "{n}"))));
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text)
			.results()
			.map((match) -> match.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void noMessageIsEmptyOrHasStrayBlanks(Words words) {
		assertThat(words.messages())
			.allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void theNumbersOfEveryVersionOfTheLawFitIntoTheTexts(Words words) {
		LawBook laws = Scenario.LAWS;
		assertThat(laws.changes()).allSatisfy((change) -> {
			LawWords edition = Scenario.LANGUAGES.of(words, laws.on(change));
			assertThat(words.messages().keySet())
				.filteredOn((key) -> key.startsWith("finding.") || key.startsWith("guide."))
				.allSatisfy((key) -> assertThat(edition.get(key)).as(key).doesNotContain("{"));
		});
	}

	@ParameterizedTest
	@MethodSource("languages")
	void textsContainNoNumberOfTheLaw(Words words) {
		assertThat(words.messages()).allSatisfy((key, text) -> {
			if (key.startsWith("finding.")) {
				assertThat(NO_VALUE.matcher(Ruby.strip(text)).replaceAll("").replaceAll(PLACEHOLDER.pattern(), ""))
					.as(key)
					.doesNotContainPattern("[0-9]");
			}
		});
	}

	@ParameterizedTest
	@MethodSource("languages")
	void aLanguageWithReadingsGivesOneToEveryKanji(Words words) {
		if (words.hasReadings()) {
			assertThat(words.messages()).allSatisfy((key, text) -> {
				assertThat(READING.matcher(text).replaceAll("")).as(key).doesNotContainPattern("[\\p{IsHan}々《》]");
				assertThat(READING.matcher(text).results().map((reading) -> reading.group(1))).as(key)
					.allMatch((reading) -> reading.matches("[\\p{IsHiragana}ー]+"));
			});
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void aLanguageGivesReadingsEverywhereOrNowhere(Words words) {
		assertThat(words.messages().values().stream().anyMatch(Ruby::isIn)).as(words.language())
			.isEqualTo(words.hasReadings());
	}

	@Test
	void everyKeyInTheCodeHasItsText() {
		assertThat(SOURCES.keys()).hasSizeGreaterThan(600)
			.allSatisfy((key) -> assertThat(SOURCES.forms(key)).as(key).anyMatch(ENGLISH.messages()::containsKey));
	}

	@Test
	void everyErrorHasItsWords() {
		assertThat(SOURCES.errors()).hasSizeGreaterThan(20)
			.allSatisfy((code) -> assertThat(ENGLISH.messages()).containsKey("error." + code));
	}

	@Test
	void everyPlaceholderIsFilledByTheCode() {
		assertThat(ENGLISH.messages()).allSatisfy((key, text) -> {
			if (!LawWords.isOfLaw(key)) {
				assertThat(placeholders(text)).as(key)
					.allMatch((name) -> SOURCES.hasLiteral(name.substring(1, name.length() - 1)));
			}
		});
	}

	@Test
	void noKeyIsUnused() {
		assertThat(ENGLISH.messages().keySet()).filteredOn((key) -> !SOURCES.uses(key)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			result.dead-key                        | a page that no longer says it
			finding.apply-extension.in-short       | no part of a finding
			finding.apply-for-asylum.text          | no finding
			question.age.optoin                    | a misspelt part
			question.travel-plan.teleport          | no option
			sheet.say.carry-passport               | not done at a counter
			staff.condition.extension.no-rule.must | no rule
			status.astronaut                       | no status
			cite.treaty-of-nowhere                 | no citation
			verdict.change.maybe                   | no verdict
			guide.change.fun.1                     | no section
			""")
	void anUnusedKeyIsFound(String key, String because) {
		assertThat(SOURCES.uses(key)).as(because).isFalse();
	}

}
