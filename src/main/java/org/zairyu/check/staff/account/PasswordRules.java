package org.zairyu.check.staff.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be, after NIST SP 800-63B: long, not guessable from the account,
 * and nothing about capitals, digits or signs.
 */
public final class PasswordRules {

	/** In characters as a person counts them. */
	public static final int SHORTEST = 12;

	/** In characters; longer ones only cost time to hash. */
	public static final int LONGEST = 200;

	private static final int DIFFERENT = 5;

	private PasswordRules() {
	}

	/** What is wrong with a password; the id is the end of the key of its message. */
	public enum Fault {

		TOO_SHORT, TOO_LONG, HAS_USERNAME, TOO_FEW_CHARACTERS;

		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** The first thing that is wrong with a new password. */
	public static Optional<Fault> fault(String username, String password) {
		String normal = normal(password);
		long length = normal.codePoints().count();
		if (length < SHORTEST) {
			return Optional.of(Fault.TOO_SHORT);
		}
		if (length > LONGEST) {
			return Optional.of(Fault.TOO_LONG);
		}
		if (normal.toLowerCase(Locale.ROOT).contains(username)) {
			return Optional.of(Fault.HAS_USERNAME);
		}
		if (normal.codePoints().distinct().count() < DIFFERENT) {
			return Optional.of(Fault.TOO_FEW_CHARACTERS);
		}
		return Optional.empty();
	}

	/** The same password however a keyboard wrote it, in full or half width. */
	static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

}
