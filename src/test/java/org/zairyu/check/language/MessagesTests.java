package org.zairyu.check.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Office;
import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	private static final Pattern READING = Pattern.compile("[\\p{IsHan}々ヶ]+《([^》]*)》");

	private static final List<String> SOURCES = sources();

	static Collection<Words> languages() {
		return Scenario.LANGUAGES.all();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyLanguageHasTheSameKeys(Words words) {
		Words reference = Scenario.LANGUAGES.of(Languages.DEFAULT);
		Set<String> keys = new TreeSet<>(reference.messages().keySet());
		if (!Scenario.LANGUAGES.forStaff().contains(words)) {
			keys.removeIf((key) -> key.startsWith("staff."));
		}
		assertThat(new TreeSet<>(words.messages().keySet())).as(words.language()).isEqualTo(keys);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyMessageHasTheSamePlaceholdersInEveryLanguage(Words words) {
		Words reference = Scenario.LANGUAGES.of(Languages.DEFAULT);
		assertThat(words.messages()).allSatisfy(
				(key, text) -> assertThat(placeholders(text.replace("{roman}", "{n}"))).as(words.language() + " " + key)
					.isEqualTo(placeholders(reference.get(key).replace("{roman}", "{n}"))));
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
	void everythingThatCanBeSaidHasItsWords(Words words) {
		assertThat(words.messages().keySet()).as(words.language()).containsAll(required());
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
	void aTextStatesNoNumberOfTheLawOfItsOwn(Words words) {
		assertThat(words.messages()).allSatisfy((key, text) -> {
			if (key.startsWith("finding.")) {
				assertThat(text.replaceAll("[12]号", "").replaceAll(PLACEHOLDER.pattern(), "")).as(key)
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
	void noKeyIsUnused() {
		Set<String> required = new TreeSet<>(required());
		assertThat(Scenario.LANGUAGES.of(Languages.DEFAULT).messages().keySet())
			.filteredOn((key) -> !required.contains(key))
			.allSatisfy((key) -> assertThat(isUsed(key)).as(key).isTrue());
	}

	/** Stands in a source as a whole, or as a beginning that the program completes. */
	private static boolean isUsed(String key) {
		List<String> forms = new ArrayList<>(List.of("'" + key + "'", "\"" + key + "\""));
		for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
			String start = key.substring(0, dot);
			forms.addAll(List.of("'" + start + ".'", "\"" + start + ".\"", "\"" + start + "\"", "'" + start + "'"));
		}
		return SOURCES.stream().anyMatch((source) -> forms.stream().anyMatch(source::contains));
	}

	private static Set<String> required() {
		Set<String> keys = new TreeSet<>();
		for (FindingCode code : FindingCode.values()) {
			for (FindingVariant wording : FindingVariant.values()) {
				if (wording.fits(code)) {
					keys.add("finding." + wording.key(code) + ".title");
					keys.add("finding." + wording.key(code) + ".text");
				}
			}
		}
		Arrays.stream(Document.values()).forEach((paper) -> keys.add("paper." + paper.id()));
		Arrays.stream(Place.values()).forEach((place) -> keys.add("place." + place.id()));
		Arrays.stream(Prefecture.values()).forEach((prefecture) -> keys.add("prefecture." + prefecture.id()));
		Arrays.stream(Office.Kind.values()).forEach((kind) -> keys.add("office." + kind.id()));
		Arrays.stream(Confidence.values()).forEach((confidence) -> keys.add("office." + confidence.id()));
		Arrays.stream(FindingKind.values()).forEach((kind) -> keys.add("kind." + kind.id()));
		Arrays.stream(Verdict.values()).forEach((verdict) -> keys.add("verdict." + verdict.id()));
		Arrays.stream(Procedure.values()).forEach((procedure) -> keys.add("procedure." + procedure.id()));
		Arrays.stream(Status.values()).forEach((status) -> keys.add("status." + status.id()));
		Arrays.stream(AuthorityKind.values()).forEach((source) -> keys.add("source." + source.id()));
		Arrays.stream(Confidence.values()).forEach((confidence) -> keys.add("confidence." + confidence.id()));
		for (Question question : Question.values()) {
			keys.add("question." + question.id() + ".title");
			keys.add("question." + question.id() + ".hint");
			keys.add("question." + question.id() + ".label");
			keys.add("question." + question.id() + ".why");
			options(question).forEach((option) -> keys.add("question." + question.id() + "." + option));
		}
		for (Parameter parameter : Parameter.values()) {
			if (Scenario.LAWS.history(parameter).size() > 1) {
				keys.add("parameter." + parameter.id());
			}
		}
		return keys;
	}

	private static Set<String> options(Question question) {
		return switch (question.type()) {
			case AnswerType.Choice choice when question == Question.STATUS || question == Question.NEW_STATUS ->
				Set.of();
			case AnswerType.Choice choice when choice.options().containsKey("yes") -> Set.of();
			case AnswerType.Choice choice -> choice.options().keySet();
			case AnswerType.AnySet set -> set.options().keySet();
			case AnswerType.Day day when day.orNone() -> Set.of(AnswerType.NONE);
			case AnswerType.Day day -> Set.of();
			case AnswerType.Whole whole -> Set.of();
			case AnswerType.Decimal decimal -> Set.of();
			case AnswerType.Stay stay -> Set.of();
		};
	}

	private static List<String> sources() {
		try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/java")),
				Files.walk(Path.of("src/main/resources/templates")))) {
			return files.filter(Files::isRegularFile).map((file) -> {
				try {
					return Files.readString(file);
				}
				catch (IOException ex) {
					throw new java.io.UncheckedIOException(ex);
				}
			}).toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
