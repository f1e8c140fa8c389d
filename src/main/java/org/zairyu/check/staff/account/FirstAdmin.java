package org.zairyu.check.staff.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;

/**
 * Makes the first admin when there is no account yet. The one-time password goes to the
 * console and not to the log, which may be kept and sent elsewhere.
 */
@Component
final class FirstAdmin implements ApplicationRunner {

	private final AccountAdministration administration;

	FirstAdmin(AccountAdministration administration) {
		this.administration = administration;
	}

	@Override
	public void run(ApplicationArguments args) {
		NewAccount admin = new NewAccount("admin", "Admin", null, Role.ADMIN, Languages.DEFAULT);
		this.administration.createFirstAdmin(admin).ifPresent((password) -> System.out.printf("""

				First start. Sign in at /staff/sign-in, then choose a password of your own:
				    user name          %s
				    one-time password  %s
				This password is shown only here and only now.

				""", admin.username(), password));
	}

}
