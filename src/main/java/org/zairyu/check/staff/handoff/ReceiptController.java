package org.zairyu.check.staff.handoff;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.platform.Limit;
import org.zairyu.check.staff.platform.Network;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.staff.platform.Throttle;
import org.zairyu.check.web.ReceiptCookie;

/**
 * Shows residents what has become of a check that they sent, and lets them withdraw it.
 * The code is sent in forms only, so that no address contains it.
 */
@Controller
@ConditionalOnProperty(name = "zairyu.agency.hand-off", matchIfMissing = true)
final class ReceiptController {

	private final Receipts receipts;

	private final Throttle throttle;

	private final Limit limit;

	private final ReceiptTimes times;

	ReceiptController(Receipts receipts, Throttle throttle, HandOffSettings settings, ReceiptTimes times) {
		this.receipts = receipts;
		this.throttle = throttle;
		this.limit = new Limit("receipt", settings.looksPerAddress(), settings.holdUp(), settings.holdUp());
		this.times = times;
	}

	@GetMapping("/{lang}/receipt")
	String ask(@RequestParam(required = false) @Nullable String withdrawn, Model model) {
		model.addAttribute("withdrawn",
				List.of(Withdrawal.values())
					.stream()
					.map(Withdrawal::id)
					.filter((id) -> id.equals(withdrawn))
					.findFirst()
					.orElse(null));
		return page("", List.of(), model);
	}

	@PostMapping("/{lang}/receipt")
	String look(@RequestParam(defaultValue = "") String code, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return look(code, List.of(), words, request, response, model);
	}

	@PostMapping("/{lang}/receipt/withdraw")
	String withdraw(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "false") boolean sure,
			Words words, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!sure) {
			return look(code, List.of(new Problem("sure", "sure")), words, request, response, model);
		}
		String network = Network.of(request.getRemoteAddr()).name();
		if (!this.throttle.allows(this.limit, network)) {
			return tooMany(code, response, model);
		}
		Optional<Withdrawal> done = ReceiptCode.typed(code).flatMap(this.receipts::withdraw);
		if (done.isEmpty()) {
			return look(code, List.of(), words, request, response, model);
		}
		this.throttle.giveBack(this.limit, network);
		ReceiptCookie.clear(request, response);
		return "redirect:/" + words.language() + "/receipt?withdrawn=" + done.get().id();
	}

	private String look(String code, List<Problem> problems, Words words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		String network = Network.of(request.getRemoteAddr()).name();
		if (!this.throttle.allows(this.limit, network)) {
			return tooMany(code, response, model);
		}
		Receipt receipt = ReceiptCode.typed(code).map(this.receipts::find).orElseGet(Receipt.Unknown::new);
		if (receipt instanceof Receipt.Unknown) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(code, List.of(new Problem("code", "code")), model);
		}
		this.throttle.giveBack(this.limit, network);
		model.addAttribute("code", code);
		model.addAttribute("problems", problems);
		model.addAttribute("receipt", this.times.page(receipt, words));
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return "hand-off/receipt";
	}

	private static String tooMany(String code, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		return page(code, List.of(new Problem("code", "too-many")), model);
	}

	private static String page(String code, List<Problem> problems, Model model) {
		model.addAttribute("typed", code);
		model.addAttribute("problems", problems);
		return "hand-off/ask";
	}

}
