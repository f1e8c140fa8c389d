package org.zairyu.check.web.answers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Student;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersSealTests {

	private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

	private static final String ID = "0123456789c0ffee";

	private final Answers answers = Answers.EMPTY.with(Question.STATUS, "student")
		.with(Question.REENTRY_BARS, "none")
		.with(Question.LEFT_ON, "none")
		.with(Question.WEEKLY_HOURS, "27.5")
		.with(Question.PERIOD_OF_STAY, "P4Y3M");

	private final AnswersSeal seal = new AnswersSeal(List.of(key(1)));

	@Test
	void keepsTheCaseAndWhatTheVisitorDoesNotKnow() {
		Answers unsure = this.answers.unsureOf(org.zairyu.check.situation.Question.EXPIRES_ON);
		AnswersSeal.Opened opened = this.seal.open(this.seal.close(kept(unsure, null), NOW), NOW);
		assertThat(opened).isNotNull();
		assertThat(opened.kept().id()).isEqualTo(ID);
		assertThat(opened.kept().answers()).isEqualTo(unsure);
	}

	@Test
	void keepsThePrefectureBesideTheAnswers() {
		String sealed = this.seal.close(kept(this.answers, Prefecture.TOKYO), NOW);
		assertThat(this.seal.open(sealed, NOW)).isNotNull()
			.extracting(AnswersSeal.Opened::kept)
			.isEqualTo(kept(this.answers, Prefecture.TOKYO));
		assertThat(this.seal.open(this.seal.close(kept(Answers.EMPTY, null), NOW), NOW)).isNotNull()
			.extracting(AnswersSeal.Opened::kept)
			.isEqualTo(kept(Answers.EMPTY, null));
	}

	@Test
	void opensWhatItClosed() {
		assertThat(open(this.seal.close(kept(this.answers, null), NOW))).isEqualTo(this.answers);
	}

	@Test
	void saysNothingOfTheAnswersAndNeverTheSameTwice() {
		String sealed = this.seal.close(kept(this.answers, null), NOW);
		assertThat(sealed).doesNotContain("student", "status")
			.isNotEqualTo(this.seal.close(kept(this.answers, null), NOW));
		assertThat(new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
			.doesNotContain("student", "status");
	}

	@Test
	void doesNotOpenWhenAnyBitIsChanged() {
		byte[] sealed = Base64.getUrlDecoder().decode(this.seal.close(kept(this.answers, null), NOW));
		for (int i = 0; i < sealed.length; i++) {
			byte[] changed = sealed.clone();
			changed[i] ^= 1;
			assertThat(open(Base64.getUrlEncoder().withoutPadding().encodeToString(changed))).as("byte %s", i).isNull();
		}
	}

	@Test
	void doesNotOpenWhenAnyOfItIsMissing() {
		String sealed = this.seal.close(kept(this.answers, null), NOW);
		for (int length = 0; length < sealed.length(); length++) {
			assertThat(open(sealed.substring(0, length))).as("first %s characters", length).isNull();
		}
	}

	@Test
	void doesNotOpenWhatAnotherKeyClosed() {
		assertThat(open(new AnswersSeal(List.of(key(2))).close(kept(this.answers, null), NOW))).isNull();
	}

	@Test
	void opensWhatAnOlderKeyClosedAndClosesWithTheNewOne() {
		AnswersSeal rotated = new AnswersSeal(List.of(key(2), key(1)));
		assertThat(rotated.open(this.seal.close(kept(this.answers, null), NOW), NOW)).isNotNull();
		assertThat(open(rotated.close(kept(this.answers, null), NOW))).isNull();
	}

	@Test
	void opensForADay() {
		String sealed = this.seal.close(kept(this.answers, null), NOW);
		assertThat(this.seal.open(sealed, NOW.plus(Duration.ofHours(24)))).isNotNull();
		assertThat(this.seal.open(sealed, NOW.plus(Duration.ofHours(24)).plusSeconds(1))).isNull();
	}

	@Test
	void doesNotOpenNonsense() {
		for (String text : List.of("", " ", "x", "%%%", "日本", "null", "A".repeat(100), "A".repeat(100_000))) {
			assertThat(open(text)).as(text).isNull();
		}
	}

	@Test
	void holdsTheLongestAnswersToEveryQuestion() {
		Map<Question, String> longest = new EnumMap<>(Question.class);
		for (Question question : Question.values()) {
			longest.put(question, longest(question));
		}
		Answers all = Answers.read(longest);
		String sealed = this.seal.close(kept(all, null), NOW);
		assertThat(sealed.length() + AnswersCookie.NAME.length()).isLessThan(200);
		assertThat(open(sealed)).isEqualTo(all);
	}

	private static String longest(Question question) {
		return switch (question.type()) {
			case AnswerType.Choice choice -> longestOf(choice.options().keySet());
			case AnswerType.AnySet set -> String.join("|", set.options().keySet());
			case AnswerType.Day day -> "2199-12-31";
			case AnswerType.Whole whole -> String.valueOf(whole.max());
			case AnswerType.Decimal decimal -> "23.123456789";
			case AnswerType.Stay stay -> "P9999Y7M";
		};
	}

	private static String longestOf(Set<String> words) {
		List<String> sorted = new ArrayList<>(words);
		sorted.sort(Comparator.comparing(String::length));
		return sorted.getLast();
	}

	/** Sealed by the version of 22 November 2026 with the same key. */
	@Test
	void opensWhatThePreviousVersionSealed() {
		AnswersSeal.Opened opened = this.seal.open(EARLIER, NOW);
		assertThat(opened).isNotNull();
		assertThat(opened.made()).isEqualTo(NOW);
		assertThat(opened.kept()).isEqualTo(kept(Student.ANSWERS, Prefecture.OKINAWA));
		assertThat(this.seal.open(EARLIER_UNSURE, NOW)).isNotNull()
			.extracting(AnswersSeal.Opened::kept)
			.isEqualTo(kept(Answers.EMPTY.with(Question.TOPICS, "travel").unsureOf(Question.EXPIRES_ON), null));
		assertThat(new AnswersSeal(List.of(key(2), key(1))).open(EARLIER, NOW)).isNotNull();
		assertThat(new AnswersSeal(List.of(key(2))).open(EARLIER, NOW)).isNull();
		assertThat(this.seal.open(EARLIER, NOW.plus(Duration.ofHours(24)).plusSeconds(1))).isNull();
	}

	private static final String EARLIER = "tZU4794ErHpAsCswgZAl82rq9EYhdHmfALQXg5RFUFEW9shK-cPx4RreLs2vaZMg-_7Xso6VdlcX9zrZaxkt"
			+ "WaLL68Mf_NNKCZPstW3HL3Lzj5YBtuepdpFbpSj0zt6u";

	private static final String EARLIER_UNSURE = "uiaIRkPqfbGzB2XBPu8K8L5HyNVkLcMReEzZHV7OKJQxA9URkRCQH-Fdz2kNphDX5uEjpx9tWxTlIhxb2g";

	private static KeptCase kept(Answers answers, @Nullable Prefecture home) {
		return new KeptCase(ID, answers, home);
	}

	private @Nullable Answers open(String sealed) {
		AnswersSeal.Opened opened = this.seal.open(sealed, NOW);
		return (opened != null) ? opened.kept().answers() : null;
	}

	private static SecretKey key(int seed) {
		byte[] bytes = new byte[32];
		Arrays.fill(bytes, (byte) seed);
		return new SecretKeySpec(bytes, "AES");
	}

}
