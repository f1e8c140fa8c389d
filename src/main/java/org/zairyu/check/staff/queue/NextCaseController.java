package org.zairyu.check.staff.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.cases.CasePosition;
import org.zairyu.check.staff.platform.PlaceInList;

/** Leads from a case to the next one of the list from which it was opened. */
@Controller
final class NextCaseController {

	private final WorkQueue queue;

	private final Accounts accounts;

	private final Clock clock;

	NextCaseController(WorkQueue queue, Accounts accounts, Clock clock) {
		this.queue = queue;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Opens the next case.
	 * @param at where the present case stood in the list when it was opened, so that the
	 * order stays even if it has moved since
	 */
	@GetMapping("/staff/queue/next")
	String next(@ModelAttribute QueueQueryForm asked, @RequestParam(required = false) @Nullable String at,
			@ModelAttribute PlaceInList place, Account account) {
		QueueQuery query = asked.query(account, this.accounts.all());
		String list = query.parameters() + place.parameters();
		List<CaseLine> next = this.queue.page(query, LocalDate.now(this.clock), CasePosition.read(at), false, 1);
		return next.isEmpty() ? "redirect:/staff?" + list + "&end=true#cases"
				: "redirect:/staff/cases/" + next.getFirst().id() + "?list="
						+ URLEncoder.encode(list + "&at=" + CasePosition.of(next.getFirst()), StandardCharsets.UTF_8);
	}

}
