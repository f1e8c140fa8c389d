package org.zairyu.check.staff.account;

import java.security.SecureRandom;

/**
 * Generates passwords that are used once: 100 random bits, in characters that are not
 * mistaken for each other.
 */
final class OneTimePassword {

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimePassword() {
	}

	static String make() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < 20; i++) {
			if (i > 0 && i % 5 == 0) {
				password.append('-');
			}
			password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

}
