package org.zairyu.check.web.answers;

import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Code32Tests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 40, 63, 64, 65 })
	void aCodeCanBeTypedFromPaper(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		String code = Code32.write(bytes);
		assertThat(Code32.read(code)).isEqualTo(bytes);
		assertThat(Code32.read(code.toLowerCase().replace("-", "  ").replace('0', 'o').replace('1', 'l')))
			.isEqualTo(bytes);
		assertThat(Code32.read(code + "U!")).isNull();
	}

}
