package org.zairyu.check.staff.account;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.zairyu.check.web.HeavyWork;

/**
 * Hashes passwords with Argon2id at the strength OWASP recommends (19 MiB, 2 rounds). The
 * hash names its algorithm, so another one can follow.
 */
@Component
public final class Passwords {

	private static final int SALT = 16;

	private static final int HASH = 32;

	private static final int MEBIBYTES_19 = 19 * 1024;

	private static final int ROUNDS = 2;

	/**
	 * A hash of no password, to compare with when there is no account, so that the
	 * response takes as long.
	 */
	static final String NOBODY = "{argon2}$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(MEBIBYTES_19, ROUNDS,
			"A".repeat(22), "A".repeat(43));

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2",
			Map.of("argon2", new Argon2PasswordEncoder(SALT, HASH, 1, MEBIBYTES_19, ROUNDS)));

	private final HeavyWork work;

	Passwords(HeavyWork work) {
		this.work = work;
	}

	String hash(String password) {
		return this.work.run(HeavyWork.Kind.PASSWORD,
				() -> java.util.Objects.requireNonNull(this.encoder.encode(PasswordRules.normal(password))));
	}

	/**
	 * Tells whether the password is the one that was hashed.
	 * @param password what was typed
	 * @param hash the stored hash, or null when there is no such account
	 */
	boolean match(String password, @Nullable String hash) {
		if (password.length() > PasswordRules.LONGEST * 2) {
			return false;
		}
		boolean same = this.work.run(HeavyWork.Kind.PASSWORD,
				() -> this.encoder.matches(PasswordRules.normal(password), (hash != null) ? hash : NOBODY));
		return same && hash != null;
	}

}
