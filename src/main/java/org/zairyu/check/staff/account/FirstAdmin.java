package org.zairyu.check.staff.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;

/**
 * Makes the first admin when there is no account yet, and gives them a new one-time
 * password at the next start if they did not use theirs in time. The password goes to the
 * console and not to the log, which may be kept and sent elsewhere.
 */
@Component
final class FirstAdmin implements ApplicationRunner {

	private final AccountAdministration administration;

	private final SignInSettings settings;

	FirstAdmin(AccountAdministration administration, SignInSettings settings) {
		this.settings = settings;
		this.administration = administration;
	}

	@Override
	public void run(ApplicationArguments args) {
		NewAccount admin = new NewAccount(this.settings.firstAdmin(), "Admin", null, Role.ADMIN, Languages.DEFAULT);
		this.administration.createFirstAdmin(admin).ifPresent((password) -> System.out.printf("""

				Nobody has signed in yet. Sign in at /staff/sign-in, then choose a password of your own:
				    user name          %s
				    one-time password  %s
				This password is shown only here and only now, and can be used for %d days.
				After that, start the program again to get a new one.

				""", admin.username(), password, AccountAdministration.ONE_TIME.toDays()));
	}

}
