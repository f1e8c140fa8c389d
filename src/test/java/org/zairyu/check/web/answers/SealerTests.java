package org.zairyu.check.web.answers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.zairyu.check.web.answers.Sealer.Purpose;

import static org.assertj.core.api.Assertions.assertThat;

class SealerTests {

	private static final byte[] CONTENT = "twenty hours a week".getBytes(StandardCharsets.UTF_8);

	@ParameterizedTest
	@EnumSource
	void opensForItsOwnPurposeOnly(Purpose purpose) {
		byte[] sealed = new Sealer(purpose, List.of(key(1))).seal(CONTENT);
		for (Purpose other : Purpose.values()) {
			byte[] opened = new Sealer(other, List.of(key(1))).open(sealed);
			assertThat(opened).as(other.name()).isEqualTo((other == purpose) ? CONTENT : null);
		}
	}

	@Test
	void opensInItsOwnPlaceOnly() {
		Sealer sealer = new Sealer(Purpose.BULK_CHUNK, List.of(key(1)));
		byte[] sealed = sealer.seal("7/upload/0", CONTENT);
		assertThat(sealer.open("7/upload/0", sealed)).isEqualTo(CONTENT);
		for (String place : List.of("7/upload/1", "8/upload/0", "7/result/0", "")) {
			assertThat(sealer.open(place, sealed)).as(place).isNull();
		}
	}

	@Test
	void sealsWithTheFirstKeyAndOpensWithAll() {
		Sealer before = new Sealer(Purpose.SAVED_CODE, List.of(key(1)));
		Sealer rotated = new Sealer(Purpose.SAVED_CODE, List.of(key(2), key(1)));
		assertThat(rotated.open(before.seal(CONTENT))).isEqualTo(CONTENT);
		assertThat(before.open(rotated.seal(CONTENT))).isNull();
	}

	@Test
	void addsNoMoreThanItMustAndNeverSealsTwiceAlike() {
		Sealer sealer = new Sealer(Purpose.SAVED_CODE, List.of(key(1)));
		assertThat(sealer.seal(CONTENT)).hasSize(CONTENT.length + 12 + 16).isNotEqualTo(sealer.seal(CONTENT));
	}

	@Test
	void opensNothingThatWasChangedOrCut() {
		Sealer sealer = new Sealer(Purpose.ANSWERS_COOKIE, List.of(key(1)));
		byte[] sealed = sealer.seal(CONTENT);
		for (int i = 0; i < sealed.length; i++) {
			byte[] changed = sealed.clone();
			changed[i] ^= 1;
			assertThat(sealer.open(changed)).as("byte %s", i).isNull();
			assertThat(sealer.open(Arrays.copyOf(sealed, i))).as("first %s bytes", i).isNull();
		}
	}

	private static SecretKey key(int seed) {
		byte[] bytes = new byte[32];
		Arrays.fill(bytes, (byte) seed);
		return new SecretKeySpec(bytes, "AES");
	}

}
