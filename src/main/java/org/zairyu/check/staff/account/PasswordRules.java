package org.zairyu.check.staff.account;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;

/**
 * Says what a password must be, after NIST SP 800-63B: long and not among those that are
 * guessed first, such as common ones, rows of keys and the names around the account, also
 * with other letters, digits and signs. It needs no capitals, digits or signs.
 */
public final class PasswordRules {

	/** In characters as a person counts them. */
	public static final int SHORTEST = 12;

	/** In characters; longer ones only cost time to hash. */
	public static final int LONGEST = 200;

	private static final int DIFFERENT = 5;

	/** A thousand million guesses, as a power of ten: years at the pace of sign-in. */
	private static final double GUESSES = 9;

	/** What follows only costs time to look at. */
	private static final int LOOKED_AT = 40;

	private static final List<String> PRODUCT = List.of("zairyu", "check", "zairyucheck", "casework", "在留");

	private PasswordRules() {
	}

	/** Faults of a password; the id is the end of the key of the message. */
	public enum Fault {

		TOO_SHORT, TOO_LONG, HAS_USERNAME, TOO_FEW_CHARACTERS, TOO_COMMON;

		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * Finds the first thing that is wrong with a new password.
	 * @param username name of the account
	 * @param names names of the person and of the agency, which others guess first
	 * @param password what was typed
	 */
	public static Optional<Fault> fault(String username, Collection<String> names, String password) {
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
		return isGuessedFirst(username, names, normal) ? Optional.of(Fault.TOO_COMMON) : Optional.empty();
	}

	private static boolean isGuessedFirst(String username, Collection<String> names, String password) {
		Set<String> known = new LinkedHashSet<>(PRODUCT);
		Stream.concat(Stream.of(username), names.stream())
			.map((name) -> normal(name).toLowerCase(Locale.ROOT))
			.forEach((name) -> {
				List<String> words = Stream.of(name.split("[^\\p{L}\\p{N}]+"))
					.filter((word) -> word.length() > 2)
					.toList();
				known.addAll(words);
				known.add(String.join("", words));
			});
		String start = (password.length() > LOOKED_AT) ? password.substring(0, LOOKED_AT) : password;
		return Guesser.ZXCVBN.measure(start, List.copyOf(known)).getGuessesLog10() < GUESSES;
	}

	/** Gives the same password however a keyboard wrote it, in full or half width. */
	static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

	/** Reads its lists of words, nine megabytes of heap, when a password is chosen. */
	private static final class Guesser {

		private static final Zxcvbn ZXCVBN = new Zxcvbn();

	}

}
