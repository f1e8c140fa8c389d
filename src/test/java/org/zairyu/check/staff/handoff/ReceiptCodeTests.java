package org.zairyu.check.staff.handoff;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptCodeTests {

	private static final ReceiptCode CODE = ReceiptCode.of("0123456789abcdef0123456789abcdef").orElseThrow();

	@Test
	void hasEightyBitsInLettersNobodyMistakes() {
		assertThat(CODE.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
		assertThat(IntStream.range(0, 1000).mapToObj((i) -> ReceiptCode.of(ReceiptCode.token()).orElseThrow()))
			.doesNotHaveDuplicates();
	}

	@Test
	void isTheSameForTheSameFormOnly() {
		assertThat(ReceiptCode.of("0123456789abcdef0123456789abcdef")).contains(CODE);
		assertThat(ReceiptCode.of("0123456789abcdef0123456789abcdee")).isPresent().isNotEqualTo(CODE);
	}

	@Test
	void isReadHoweverItIsTyped() {
		String letters = CODE.text().replace("-", "");
		String full = letters.chars()
			.mapToObj((letter) -> String.valueOf((char) (letter + 'Ａ' - 'A')))
			.reduce("", String::concat);
		for (String typed : new String[] { CODE.text().toLowerCase(), letters, " " + letters.replace('0', 'o') + " ",
				letters.replace('1', 'l'), CODE.text().replace('-', 'ー'), CODE.text().replace('-', '−'), full }) {
			assertThat(ReceiptCode.typed(typed)).as(typed).contains(CODE);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "ABCD", "0123-4567-89AB-CDE", "0123-4567-89AB-CDEF-G", "0123-4567-89AB-CDEU",
			"<script>alert(1)" })
	void isNothingElse(String typed) {
		assertThat(ReceiptCode.typed(typed)).isEmpty();
	}

	@Test
	void looksAtNoTextThatIsFarTooLong() {
		assertThat(ReceiptCode.typed("0".repeat(100_000))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0123456789abcdef0123456789abcde", "0123456789ABCDEF0123456789ABCDEF",
			"0123456789abcdef0123456789abcdef0" })
	void takesNoOtherToken(String token) {
		assertThat(ReceiptCode.of(token)).isEmpty();
	}

	@Test
	void isStoredAsAHash() {
		assertThat(CODE.hash()).matches("[0-9a-f]{64}").doesNotContain(CODE.text());
	}

}
