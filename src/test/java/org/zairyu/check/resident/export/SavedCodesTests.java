package org.zairyu.check.resident.export;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.SetClock;
import org.zairyu.check.testing.Student;
import org.zairyu.check.web.answers.AnswerKeys;
import org.zairyu.check.web.answers.KeptCase;

import static org.assertj.core.api.Assertions.assertThat;

class SavedCodesTests {

	private static final String CASE_ID = "00112233445566ff";

	private static final Scenario PERSON = Scenario.of("2026-11-22",
			"topics=address status=student period-of-stay=P2Y");

	private static final KeptCase KEPT = new KeptCase(CASE_ID, PERSON.answers(), Prefecture.OKINAWA);

	private final SetClock clock = new SetClock();

	private SavedCodes codes;

	private String code;

	@BeforeEach
	void close() {
		this.codes = codes(1);
		this.code = this.codes.close(KEPT);
	}

	/** Returns the codes of a service with these keys, of which the first one seals. */
	private SavedCodes codes(int... keys) {
		List<String> texts = Arrays.stream(keys).mapToObj((number) -> {
			byte[] key = new byte[32];
			Arrays.fill(key, (byte) number);
			return Base64.getEncoder().encodeToString(key);
		}).toList();
		return new SavedCodes(new AnswerKeys(texts, Path.of("none")), this.clock);
	}

	private static SavedCodes.Case found() {
		return new SavedCodes.Case(KEPT);
	}

	@Test
	void opensWhatItClosedWithTheSameCase() {
		assertThat(this.codes.open(this.code)).isEqualTo(found());
		assertThat(this.code).matches("([0-9A-HJKMNP-TV-Z]{4}-)+[0-9A-HJKMNP-TV-Z]{1,4}")
			.isNotEqualTo(this.codes.close(KEPT));
	}

	@Test
	void opensHoweverItIsTyped() {
		assertThat(this.codes.open(this.code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))).isEqualTo(found());
		assertThat(this.codes.open(" " + this.code.replace("-", "\n") + "\t")).isEqualTo(found());
		assertThat(this.codes.open(this.code.replace('0', 'o').replace('1', 'l'))).isEqualTo(found());
		assertThat(this.codes.open(this.code.replace('-', '\u2010'))).isEqualTo(found());
	}

	@Test
	void opensInFullWidthLetters() {
		StringBuilder wide = new StringBuilder();
		this.code.chars().forEach((letter) -> wide.append((char) (letter + 0xFEE0)));
		assertThat(wide).contains("－").doesNotContain("A", "0");
		assertThat(this.codes.open(wide.toString())).isEqualTo(found());
		assertThat(this.codes.open(this.code.replace('-', '\u3000'))).isEqualTo(found());
		assertThat(this.codes.open(this.code.replace('-', 'ー'))).isEqualTo(found());
	}

	@Test
	void opensForSixtyDaysAndThenSaysSinceWhenNot() {
		assertThat(this.codes.lastDay()).isEqualTo("2027-01-21");
		this.clock.add(Duration.ofDays(60));
		assertThat(this.codes.open(this.code)).isEqualTo(found());
		this.clock.add(Duration.ofDays(1));
		assertThat(this.codes.open(this.code))
			.isEqualTo(new SavedCodes.Expired(java.time.LocalDate.parse("2027-01-21")));
	}

	@Test
	void opensAfterANewKeyHasComeAndNotAfterTheOldOneHasGone() {
		assertThat(codes(2, 1).open(this.code)).isEqualTo(found());
		assertThat(codes(2).open(this.code)).isInstanceOf(SavedCodes.Unreadable.class);
		assertThat(this.codes.open(codes(2, 1).close(KEPT))).isInstanceOf(SavedCodes.Unreadable.class);
	}

	@Test
	void doesNotOpenWhenAnyLetterIsChanged() {
		String plain = this.code.replace("-", "");
		for (int i = 0; i < plain.length() - 1; i++) {
			char other = (plain.charAt(i) == 'A') ? 'B' : 'A';
			String changed = plain.substring(0, i) + other + plain.substring(i + 1);
			assertThat(this.codes.open(changed)).as("letter %s", i).isInstanceOf(SavedCodes.Unreadable.class);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "0", "AAAA-AAAA", "%00", "<script>alert(1)</script>", "日本語", "U",
			"../../etc/passwd", "\uD800", "0000000000000000000000000000000000000000000000000000000000000000" })
	void whatIsNotOursIsUnreadable(String text) {
		assertThat(this.codes.open(text)).isInstanceOf(SavedCodes.Unreadable.class);
		assertThat(this.codes.open(text.repeat(500))).isInstanceOf(SavedCodes.Unreadable.class);
	}

	/** Sealed by the version of 22 November 2026, under the same key. */
	@Test
	void opensWhatThePreviousVersionSealed() {
		KeptCase kept = new KeptCase("0123456789c0ffee", Student.ANSWERS, Prefecture.OKINAWA);
		assertThat(this.codes.open(EARLIER)).isEqualTo(new SavedCodes.Case(kept));
		assertThat(codes(2, 1).open(EARLIER)).isEqualTo(new SavedCodes.Case(kept));
		assertThat(codes(2).open(EARLIER)).isInstanceOf(SavedCodes.Unreadable.class);
		this.clock.add(Duration.ofDays(61));
		assertThat(this.codes.open(EARLIER)).isInstanceOf(SavedCodes.Expired.class);
	}

	private static final String EARLIER = "4H84-YB34-AJZQ-MHGV-T40P-FW9J-JF1Z-44B6-C45F-9YH3-YY59-2D6M-FQTR-5W52-BBWJ-NBXE-"
			+ "RPPW-E1QV-S6YE-41DN-02PA-GEC4-2BEW-CNSV-GJCW-K8R4-SXMJ-JCWC-7XY9-9EAQ-1G5A-XV9K-" + "3BNJ-544S-R1";

	@Test
	void isShortEnoughToBeTyped() {
		KeptCase kept = new KeptCase(CASE_ID, Student.ANSWERS, Prefecture.OKINAWA);
		assertThat(this.codes.close(kept).replace("-", "")).as("a case of five topics").hasSizeLessThanOrEqualTo(108);
	}

}
