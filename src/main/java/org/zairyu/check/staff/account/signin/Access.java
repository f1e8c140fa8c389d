package org.zairyu.check.staff.account.signin;

import java.util.List;

import org.zairyu.check.staff.account.Role;

/**
 * Who may open which addresses of the agency's side. Rules are tried in order; an address
 * without a rule is closed to everybody.
 *
 * @param pattern a path pattern
 * @param who who may
 */
public record Access(String pattern, Who who) {

	/** Groups of people, from the widest to the narrowest. */
	public enum Who {

		/** Everybody, signed in or not. */
		EVERYBODY,

		/** Whoever is signed in, with a one-time password too. */
		SIGNED_IN,

		/** Members of staff and admins with a password of their own. */
		STAFF,

		/** The same, if they have signed in a few minutes ago. */
		RECENT,

		/** Admins with a password of their own. */
		ADMIN

	}

	/** The rules in order. Each new staff page needs one. */
	public static final List<Access> RULES = List.of(new Access("/staff/sign-in/**", Who.EVERYBODY),
			new Access("/staff/password", Who.SIGNED_IN), new Access("/staff/sign-out", Who.SIGNED_IN),
			new Access("/staff/accounts/**", Who.ADMIN), new Access("/staff/audit/**", Who.ADMIN),
			new Access("/staff/templates/**", Who.ADMIN), new Access("/staff/audit.csv", Who.ADMIN),

			new Access("/staff/law", Who.ADMIN), new Access("/staff/operations/**", Who.ADMIN),
			new Access("/staff/account/passkeys/**", Who.RECENT), new Access("/staff/account/**", Who.STAFF),
			new Access("/staff/inbox/**", Who.STAFF), new Access("/staff/bulk/**", Who.STAFF),
			new Access("/staff/cases/**", Who.STAFF), new Access("/staff/filings/**", Who.STAFF),
			new Access("/staff/notes/**", Who.STAFF), new Access("/staff/clients/*/delete", Who.ADMIN),
			new Access("/staff/clients/**", Who.STAFF), new Access("/staff/clients.csv", Who.STAFF),
			new Access("/staff/privacy/**", Who.STAFF), new Access("/staff/records/**", Who.STAFF),
			new Access("/staff/queue.csv", Who.STAFF), new Access("/staff/queue/**", Who.STAFF),
			new Access("/staff/law-change/**", Who.STAFF), new Access("/staff/law-change.csv", Who.STAFF),
			new Access("/staff/numbers", Who.STAFF), new Access("/staff", Who.STAFF));

	/**
	 * Tells whether somebody with this role may, apart from when they signed in.
	 */
	boolean allows(Role role, boolean mustChangePassword) {
		return switch (this.who) {
			case EVERYBODY, SIGNED_IN -> true;
			case STAFF, RECENT -> !mustChangePassword;
			case ADMIN -> !mustChangePassword && role == Role.ADMIN;
		};
	}

}
