package org.zairyu.check.staff.client.search;

import java.util.List;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.ChosenCase;
import org.zairyu.check.staff.cases.Handlings;
import org.zairyu.check.staff.cases.StaleHandlingException;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.client.StaleClientException;
import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.platform.Actor;

/** Gives clients of the list tags and an assignee, each of them wholly or not at all. */
@Component
final class ChosenClients {

	private final Clients clients;

	private final Handlings handlings;

	private final TransactionOperations transactions;

	ChosenClients(Clients clients, Handlings handlings, TransactionOperations transactions) {
		this.clients = clients;
		this.handlings = handlings;
		this.transactions = transactions;
	}

	/**
	 * Changes a client.
	 * @return whether it is as wanted now: not if somebody else has changed the same
	 * meanwhile, if it would have too many tags, or if it has no open case to assign
	 */
	boolean change(ChosenClient one, ChosenClientsForm form, List<Account> people, Actor actor) {
		try {
			return Boolean.TRUE.equals(this.transactions.execute((status) -> {
				boolean done = (!form.tags() || tag(one.id(), form, actor))
						&& (!form.assigns(people) || assign(one, form, people, actor));
				if (!done) {
					status.setRollbackOnly();
				}
				return done;
			}));
		}
		catch (StaleClientException | StaleHandlingException | EmptyResultDataAccessException
				| DataIntegrityViolationException ex) {
			return false;
		}
	}

	private boolean tag(long id, ChosenClientsForm form, Actor actor) {
		Client client = this.clients.find(id).orElse(null);
		if (client == null) {
			return false;
		}
		NewClient now = client.details();
		List<String> tags = form.tags(now.tags());
		if (!tags.equals(now.tags()) && Tags.areAllowed(tags)) {
			this.clients.update(id, client.version(),
					new NewClient(now.reference(), now.name(), now.otherName(), now.email(), now.language(), tags),
					actor);
		}
		return Tags.areAllowed(tags);
	}

	private boolean assign(ChosenClient one, ChosenClientsForm form, List<Account> people, Actor actor) {
		for (ChosenCase file : one.open()) {
			this.handlings.change(file.id(), file.shown(), form.after(file.shown(), people), actor);
		}
		return !one.open().isEmpty();
	}

}
