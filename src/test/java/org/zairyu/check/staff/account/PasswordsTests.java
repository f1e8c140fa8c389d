package org.zairyu.check.staff.account;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.StaffSuite;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class PasswordsTests extends StaffSuite {

	@Autowired
	private Passwords passwords;

	/** Otherwise the time of the answer would tell which names exist. */
	@Test
	void whoDoesNotExistCostsAsMuchAsWhoDoes() {
		String hash = this.passwords.hash("otkvhm wqzrb");
		assertThat(this.passwords.match("otkvhm wqzrb", hash)).isTrue();
		assertThat(Passwords.NOBODY).hasSameSizeAs(hash);
		assertThat(Passwords.NOBODY.substring(0, Passwords.NOBODY.indexOf("$A")))
			.as("algorithm, version, memory, rounds and lanes")
			.isEqualTo(hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1)));
		assertThat(this.passwords.match("otkvhm wqzrb", null)).isFalse();
	}

}
