package org.zairyu.check.situation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The table {@code wire/answers.csv} was written by a separate script from the form that
 * {@link AnswerBits} documents, and its last column by the version of November 2026
 * before the form was changed. Rows are only added, never changed.
 */
class AnswerBitsTests {

	/** What the table has for "I don't know". */
	private static final String UNSURE = "?";

	/** Returns all kinds of answers to a question, including the limits. */
	static List<String> samples(Question question) {
		return switch (question.type()) {
			case AnswerType.Choice choice -> List.copyOf(choice.options().keySet());
			case AnswerType.AnySet set -> {
				List<String> words = new ArrayList<>(set.options().keySet());
				words.add(String.join("|", set.options().keySet()));
				if (set.atLeast() == 0) {
					words.add("none");
				}
				yield words;
			}
			case AnswerType.Day day -> day.orNone() ? List.of("none", "1900-01-01", "2199-12-31", "2028-02-29")
					: List.of("1900-01-01", "2199-12-31", "2028-02-29");
			case AnswerType.Whole whole -> List.of(String.valueOf(whole.min()), String.valueOf(whole.max()));
			case AnswerType.Decimal decimal -> List.of("0", "0.5", "23.999999999", String.valueOf(decimal.max()));
			case AnswerType.Stay stay -> List.of("P1D", "P15D", "P1827D", "P3M", "P4Y3M", "P5Y", "P9999Y7M");
		};
	}

	@ParameterizedTest
	@EnumSource
	void everyAnswerComesBack(Question question) {
		for (String sample : samples(question)) {
			Answers answers = Answers.read(Map.of(question, sample));
			assertThat(AnswerBits.read(AnswerBits.write(answers))).as(sample).isEqualTo(answers);
		}
		Answers unsure = Answers.EMPTY.unsureOf(question);
		assertThat(AnswerBits.read(AnswerBits.write(unsure))).isEqualTo(unsure);
	}

	@Test
	void manyAnswersComeBackAndStayShort() {
		Random random = new Random(20261123);
		for (int i = 0; i < 500; i++) {
			Map<Question, String> words = new EnumMap<>(Question.class);
			for (Question question : Question.values()) {
				List<String> samples = samples(question);
				if (random.nextInt(4) > 0) {
					words.put(question, samples.get(random.nextInt(samples.size())));
				}
			}
			Answers answers = Answers.read(words);
			byte[] bytes = AnswerBits.write(answers);
			assertThat(AnswerBits.read(bytes)).isEqualTo(answers);
			assertThat(bytes.length).isLessThan(80);
		}
	}

	@Test
	void bytesThatNoAnswersGiveAreRefused() {
		assertThat(AnswerBits.read(new byte[0])).isEqualTo(Answers.EMPTY);
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			byte[] noise = new byte[random.nextInt(80)];
			random.nextBytes(noise);
			try {
				AnswerBits.read(noise);
				AnswerBits.readEarlier(noise);
			}
			catch (IllegalArgumentException expected) {
				assertThat(expected).hasMessageNotContaining("null");
			}
		}
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/wire/answers.csv", numLinesToSkip = 1)
	void writesNumbersThatNeverChange(String id, int number, String answer, @Nullable String options, String bytes) {
		Question question = Objects.requireNonNull(Question.of(id));
		Answers answers = answers(question, answer);
		assertThat(question.number()).isEqualTo(number);
		assertThat(numbers(answers.value(question))).isEqualTo(options);
		assertThat(HexFormat.of().formatHex(AnswerBits.write(answers))).isEqualTo(bytes);
		assertThat(AnswerBits.read(HexFormat.of().parseHex(bytes))).isEqualTo(answers);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/wire/answers.csv", numLinesToSkip = 1)
	void readsWhatThePreviousVersionWrote(String id, int number, String answer, @Nullable String options, String bytes,
			@Nullable String earlier) {
		if (earlier != null) {
			assertThat(AnswerBits.readEarlier(HexFormat.of().parseHex(earlier)))
				.isEqualTo(answers(Objects.requireNonNull(Question.of(id)), answer));
		}
	}

	/**
	 * What people have in their hands goes on opening when a question is asked in other
	 * words.
	 */
	@ParameterizedTest
	@CsvFileSource(resources = "/wire/retired.csv", numLinesToSkip = 1)
	void readsAnswersToQuestionsThatAreNotAskedAnyMore(String id, int number, String answer, String bytes,
			String earlier, @Nullable String designation) {
		assertThat(Question.of(id)).isNull();
		assertThat(Question.values()).noneMatch((question) -> question.number() == number);
		Answers expected = (designation != null) ? Answers.EMPTY.with(Question.DESIGNATION, designation)
				: Answers.EMPTY;
		assertThat(AnswerBits.read(HexFormat.of().parseHex(bytes))).as(answer).isEqualTo(expected);
		assertThat(AnswerBits.readEarlier(HexFormat.of().parseHex(earlier))).as(answer).isEqualTo(expected);
	}

	/** A question or option that was added or moved shows here, too. */
	@Test
	void theTableHasEveryAnswerInTheOrderOfPages() throws IOException {
		List<String> expected = new ArrayList<>();
		for (Question question : Question.values()) {
			samples(question).forEach((answer) -> expected.add(question.id() + "," + answer));
			expected.add(question.id() + "," + UNSURE);
		}
		List<String> rows = Files.readAllLines(Path.of("src/test/resources/wire/answers.csv"));
		assertThat(rows.stream().skip(1).map((row) -> row.split(",", -1)).map((row) -> row[0] + "," + row[2]))
			.containsExactlyElementsOf(expected);
	}

	private static Answers answers(Question question, String answer) {
		return answer.equals(UNSURE) ? Answers.EMPTY.unsureOf(question) : Answers.EMPTY.with(question, answer);
	}

	private static @Nullable String numbers(@Nullable Object value) {
		Collection<?> options = (value instanceof Set<?> set) ? set
				: (value instanceof Option option) ? List.of(option) : List.of();
		return options.isEmpty() ? null
				: options.stream()
					.map((option) -> String.valueOf(((Option) option).number()))
					.collect(Collectors.joining("|"));
	}

	@Test
	void aCodeOfTheFirstVersionGoesOnOpening() {
		Answers answers = Answers.read(Map.of(Question.TOPICS, "travel", Question.STATUS, "student",
				Question.EXPIRES_ON, "2028-03-31", Question.WEEKLY_HOURS, "27.5", Question.PERIOD_OF_STAY, "P2Y"));
		assertThat(AnswerBits.readEarlier(HexFormat.of().parseHex(GOLDEN))).isEqualTo(answers);
	}

	/** Written by the first version; never generate it again. */
	private static final String GOLDEN = "09042218000080f26d010000000000001091d30200";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# what                           | bytes          | because
			a mark for question 41           | 000000000004   | nobody has asked it yet
			a bit after the last answer      | fe4412ce7c5bc196e01ca8a5815a8726b5eed40a7542a5868322b0ff | as above
			status 41                        | cc02           | there are statuses 0 to 40
			topics without a topic           | 02             | at least one is chosen
			topic 9                          | 226200         | there are topics 0 to 8
			an age of 121                    | 00f303         | nobody is older than 120
			the mark 3                       | 07             | there are three marks
			a number that does not end       | feffffffffffff | no number has more than 30 bits
			an answer that ends early        | 20ff           | a day has 17 bits
			""")
	void refusesWhatItDoesNotWrite(String what, String bytes, String because) {
		assertThatIllegalArgumentException().as("%s: %s", what, because)
			.isThrownBy(() -> AnswerBits.read(HexFormat.of().parseHex(bytes)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 7, 8, 63, 64, 511, 512, (1 << 30) - 1 })
	void numbersOfAnySizeComeBack(int number) {
		BitWriter bits = new BitWriter();
		bits.write(number);
		bits.write(5);
		BitReader read = new BitReader(bits.bytes());
		assertThat(read.read()).isEqualTo(number);
		assertThat(read.read()).isEqualTo(5);
	}

	@ParameterizedTest
	@EnumSource
	void prefecturesHaveTheNumbersOfTheStandard(Prefecture prefecture) {
		assertThat(prefecture.number()).as("JIS X 0401")
			.isEqualTo(List
				.of(("- hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama "
						+ "chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie "
						+ "shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima "
						+ "kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa")
					.split(" "))
				.indexOf(prefecture.id()));
	}

}
