package org.zairyu.check.staff.queue;

import java.util.List;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.cases.ChangeNotice;
import org.zairyu.check.staff.cases.ChosenCase;
import org.zairyu.check.staff.cases.Handling;
import org.zairyu.check.staff.cases.Handlings;
import org.zairyu.check.staff.cases.StaleHandlingException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.PlaceInList;

/** Changes the state and the assignee of several cases of the queue at once. */
@Controller
final class ChosenCasesController {

	private final Handlings handlings;

	private final Accounts accounts;

	ChosenCasesController(Handlings handlings, Accounts accounts) {
		this.handlings = handlings;
		this.accounts = accounts;
	}

	@PostMapping("/staff/queue")
	String change(@ModelAttribute ChosenCasesForm form, @ModelAttribute QueueQueryForm asked,
			@ModelAttribute PlaceInList place, Account account, Actor actor, RedirectAttributes address) {
		List<Account> people = this.accounts.all();
		QueueQuery query = asked.query(account, people);
		address.addAttribute("group", query.group().id());
		address.addAttribute("who", query.who());
		if (!query.tag().isEmpty()) {
			address.addAttribute("tag", query.tag());
		}
		place.addTo(address);
		List<ChosenCase> cases = form.cases();
		if (cases.isEmpty() || !form.changes(people)) {
			address.addAttribute("problem",
					cases.isEmpty() ? ChangeNotice.NONE_CHOSEN : ChangeNotice.NOTHING_TO_CHANGE);
			return "redirect:/staff";
		}
		long changed = cases.stream().filter((one) -> change(one, form.after(one.shown(), people), actor)).count();
		address.addAttribute("changed", changed);
		address.addAttribute("left", cases.size() - changed);
		return "redirect:/staff";
	}

	/** Changes a case unless somebody else has changed the same meanwhile. */
	private boolean change(ChosenCase one, Handling after, Actor actor) {
		try {
			this.handlings.change(one.id(), one.shown(), after, actor);
			return true;
		}
		catch (StaleHandlingException | EmptyResultDataAccessException ex) {
			return false;
		}
	}

}
