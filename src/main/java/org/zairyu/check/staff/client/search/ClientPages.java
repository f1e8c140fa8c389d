package org.zairyu.check.staff.client.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.note.Notes;
import org.zairyu.check.staff.client.AlikeClients;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.platform.Problem;
import org.zairyu.check.staff.platform.Slice;
import org.zairyu.check.web.form.Choices;

/** Prepares the pages of clients: the list and the single client. */
@Component
final class ClientPages {

	private static final int PAGE = 50;

	private final ClientSearch search;

	private final Searches searches;

	private final Accounts accounts;

	private final Clients clients;

	private final Choices choices;

	private final Languages languages;

	private final Tags tags;

	private final AlikeClients alike;

	private final Notes notes;

	private final Clock clock;

	ClientPages(ClientSearch search, Searches searches, Accounts accounts, Clients clients, Choices choices,
			Languages languages, Tags tags, AlikeClients alike, Notes notes, Clock clock) {
		this.search = search;
		this.searches = searches;
		this.accounts = accounts;
		this.clients = clients;
		this.choices = choices;
		this.languages = languages;
		this.tags = tags;
		this.alike = alike;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * Prepares a page of the list.
	 * @param typed what was filled in to change several of them
	 * @param session the session that remembers searches, or null
	 */
	String list(ListPage page, ChosenClientsForm typed, Words words, @Nullable HttpSession session, Model model) {
		Optional<ClientQuery> known = this.searches.find(page.search(), session);
		ClientQuery query = known.orElseGet(() -> ClientQuery.all(page.sort()));
		boolean gone = Stream.of(page.after(), page.before())
			.anyMatch((mark) -> mark != null && !this.search.knows(query, mark));
		Slice<ClientHit> hits = Slice.read(PAGE, gone ? null : page.after(), gone ? null : page.before(),
				(mark, backward, limit) -> this.search.page(query, mark, backward, limit));
		model.addAttribute("search", known.isPresent() ? page.search() : null);
		model.addAttribute("forgotten", page.search() != null && known.isEmpty());
		model.addAttribute("gone", gone);
		model.addAttribute("hits", hits.lines());
		model.addAttribute("found", hits.isAll() ? hits.lines().size() : this.search.count(query));
		model.addAttribute("later", hits.hasPrevious());
		model.addAttribute("previous", hits.previous(ClientHit::mark));
		model.addAttribute("next", hits.next(ClientHit::mark));
		model.addAttribute("place", page.place());
		model.addAttribute("typed", typed);
		model.addAttribute("people", this.accounts.all().stream().filter(Account::enabled).toList());
		return page(query, words, model);
	}

	/** Prepares the page for an invalid search, with what was typed. */
	String refused(ClientQuery query, Words words, Model model) {
		model.addAttribute("hits", null);
		return page(query, words, model);
	}

	private String page(ClientQuery query, Words words, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("query", query);
		model.addAttribute("problems", query.problems());
		model.addAttribute("narrow", query.isNarrow());
		model.addAttribute("residences", this.choices.statuses(Question.STATUS, today, words));
		model.addAttribute("states", CaseState.values());
		model.addAttribute("tags", this.tags.all());
		model.addAttribute("sorts", ClientQuery.Sort.values());
		model.addAttribute("sort", query.chosenSort());
		lines(words, model);
		return "staff/clients";
	}

	/**
	 * Returns a problem if another client has the reference, or else if there are clients
	 * who may be the person to be added, and adds them.
	 * @param anyway whether it is known that the person is none of them
	 */
	List<Problem> known(ClientForm form, boolean anyway, Model model) {
		if (form.reference() != null && this.clients.findByReference(form.reference()).isPresent()) {
			return List.of(new Problem("reference", "reference-taken"));
		}
		if (anyway) {
			return List.of();
		}
		List<Client> alike = this.alike.of(form.client(this.languages));
		model.addAttribute("alike", alike);
		return alike.isEmpty() ? List.of() : List.of(new Problem("name", "client-alike"));
	}

	/**
	 * Prepares the page of a client, or the page for a new client.
	 * @param form what was filled in
	 * @param client the client as stored, or null
	 */
	String one(ClientForm form, @Nullable Client client, List<Problem> problems, Words words, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("client", client);
		model.addAttribute("problems", problems);
		model.addAttribute("languages", this.languages.allPlain());
		model.addAttribute("cases", (client != null) ? this.search.casesOf(client.id()) : List.of());
		if (client != null) {
			model.addAttribute("alike", this.alike.of(client));
			model.addAttribute("notes", this.notes.ofClient(client.id()));
			model.addAttribute("time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(this.clock.getZone()));
		}
		lines(words, model);
		return "staff/client";
	}

	/** Adds what the lines of cases need. */
	private void lines(Words words, Model model) {
		model.addAttribute("residence", new ResidenceWords(this.languages.answers(words)));
		model.addAttribute("today", LocalDate.now(this.clock));
	}

}
