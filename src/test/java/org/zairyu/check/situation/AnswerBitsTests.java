package org.zairyu.check.situation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AnswerBitsTests {

	/** Everything a question can be answered with, at its ends. */
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
			assertThat(bytes.length).isLessThan(70);
		}
	}

	@Test
	void bytesThatNoAnswersGiveAreRefused() {
		assertThat(AnswerBits.read(new byte[0])).isEqualTo(Answers.EMPTY);
		assertThatIllegalArgumentException().isThrownBy(() -> AnswerBits.read(HexFormat.of().parseHex("ffffffffffff")));
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			byte[] noise = new byte[random.nextInt(80)];
			random.nextBytes(noise);
			try {
				AnswerBits.read(noise);
			}
			catch (IllegalArgumentException expected) {
				assertThat(expected).hasMessageNotContaining("null");
			}
		}
	}

	@Test
	void aCodeMadeEarlierGoesOnOpening() {
		Answers answers = Answers.read(Map.of(Question.TOPICS, "travel", Question.STATUS, "student",
				Question.EXPIRES_ON, "2028-03-31", Question.WEEKLY_HOURS, "27.5", Question.PERIOD_OF_STAY, "P2Y"));
		assertThat(AnswerBits.read(AnswerBits.write(answers))).isEqualTo(answers);
		assertThat(AnswerBits.read(HexFormat.of().parseHex(GOLDEN))).isEqualTo(answers);
	}

	/** Written by the first version; it must never be made anew. */
	private static final String GOLDEN = "09042218000080f26d010000000000001091d30200";

}
