package org.zairyu.check.staff.account.signin;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.web.SiteAddress;

/** Signs in with a passkey of an enabled account. */
@Controller
final class PasskeySignInController {

	private final Passkeys passkeys;

	private final Accounts accounts;

	private final SignInCompletion entrance;

	private final SiteAddress site;

	private final Challenges challenges;

	PasskeySignInController(Passkeys passkeys, Accounts accounts, SignInCompletion entrance, SiteAddress site,
			Challenges challenges) {
		this.challenges = challenges;
		this.passkeys = passkeys;
		this.accounts = accounts;
		this.entrance = entrance;
		this.site = site;
	}

	@GetMapping("/staff/sign-in/passkey")
	String page(@RequestParam(required = false) @Nullable String to, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return show(to, words, request, response, model);
	}

	@PostMapping("/staff/sign-in/passkey")
	@Nullable String enter(@RequestParam(defaultValue = "") String credential,
			@RequestParam(required = false) @Nullable String to, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		URI here = URI.create(this.site.of("/", request));
		Optional<Account> account = this.challenges.find(Challenges.SIGN_IN, request)
			.flatMap((challenge) -> this.passkeys.owner(here, challenge, credential)
				.filter((owner) -> this.challenges.use(challenge)))
			.flatMap(this.accounts::findByUsername)
			.filter(Account::enabled);
		if (account.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			model.addAttribute("refused", true);
			return show(to, words, request, response, model);
		}
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		this.entrance.enter(account.get(), request, response);
		return null;
	}

	private String show(@Nullable String to, Words words, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		model.addAttribute("options", this.passkeys.toSignIn(URI.create(this.site.of("/", request)),
				this.challenges.make(Challenges.SIGN_IN, request, response)));
		model.addAttribute("to", to);
		model.addAttribute("lang", words.language());
		return "staff/passkey";
	}

}
