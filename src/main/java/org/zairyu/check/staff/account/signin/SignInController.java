package org.zairyu.check.staff.account.signin;

import java.util.List;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.SignInSettings;

/** Shows the sign-in page. */
@Controller
final class SignInController {

	private static final List<String> NOTICES = List.of("wrong", "wait", "again", "out", "unknown", "everywhere",
			"confirm", "kept");

	private final List<Provider> providers;

	private final SignInSettings settings;

	/** Describes another way to sign in. */
	record Provider(String id, String name) {
	}

	SignInController(ObjectProvider<ClientRegistrationRepository> registrations, SignInSettings settings) {
		this.settings = settings;
		this.providers = (registrations.getIfAvailable() instanceof Iterable<?> all)
				? StreamSupport.stream(all.spliterator(), false)
					.map(ClientRegistration.class::cast)
					.map((provider) -> new Provider(provider.getRegistrationId(), provider.getClientName()))
					.toList()
				: List.of();
	}

	@GetMapping("/staff/sign-in")
	String page(@RequestParam java.util.Map<String, String> parameters,
			@RequestParam(required = false) @Nullable String to, Words words, Model model) {
		model.addAttribute("notice", NOTICES.stream().filter(parameters::containsKey).findFirst().orElse(null));
		model.addAttribute("minutes", this.settings.holdUp().toMinutes());
		model.addAttribute("to", to);
		model.addAttribute("lang", words.language());
		model.addAttribute("providers", this.providers);
		return "staff/sign-in";
	}

}
