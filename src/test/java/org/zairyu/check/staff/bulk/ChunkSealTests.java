package org.zairyu.check.staff.bulk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zairyu.check.web.answers.AnswerKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChunkSealTests {

	private static final String PLACE = "7/upload/0";

	private static final byte[] CONTENT = "a piece".getBytes(StandardCharsets.US_ASCII);

	/** Sealed by the version of November 2026, under the same key. */
	private static final byte[] EARLIER = HexFormat.of()
		.parseHex("a3a846622c46fabc66d2cf36697b597d081501a07f908daaa5dfb4baad2bf3410873fa");

	private final ChunkSeal seal = new ChunkSeal(keys());

	@ParameterizedTest
	@ValueSource(strings = { "7/upload/1", "8/upload/0", "7/result/0" })
	void aPieceOpensInItsOwnPlaceOnly(String elsewhere) {
		byte[] sealed = this.seal.close(PLACE, CONTENT);
		for (byte[] piece : List.of(sealed, EARLIER)) {
			assertThat(this.seal.open(PLACE, piece)).isEqualTo(CONTENT);
			assertThatIllegalStateException().isThrownBy(() -> this.seal.open(elsewhere, piece));
		}
	}

	private static AnswerKeys keys() {
		byte[] key = new byte[32];
		Arrays.fill(key, (byte) 1);
		return new AnswerKeys(List.of(Base64.getEncoder().encodeToString(key)), Path.of("none"));
	}

}
