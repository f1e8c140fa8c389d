package org.zairyu.check.staff.handoff.reply;

import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.Visitor;
import org.zairyu.check.testing.Scenario;

/** Base class for tests in which clients answer by links. */
abstract class ReplySuite extends HandOffSuite {

	/** A trip in which all is answered except whether the passport is valid. */
	static final Answers TRIP = Scenario.of("2026-11-22", """
			topics=travel status=researcher period-of-stay=P3Y expires-on=2036-03-31 applications=none card=held
			travel-plan=return departs-on=2035-07-01 returns-on=2035-07-20 reentry-bars=none
			same-activity-after-return=yes reentry-permit-until=none""").answers();

	static final Map<String, String> LATER = day("2035", "7", "25");

	@Autowired
	protected Clients clients;

	@Autowired
	protected Cases cases;

	/** Opens a case of a new client who reads English. */
	long open(String name) {
		return open(name, "en");
	}

	long open(String name, String language) {
		long client = this.clients.add(new NewClient(unique("ref"), name, null, language), Actor.system()).id();
		return this.cases.open(client, TRIP, CaseOrigin.STAFF, Actor.system());
	}

	static String page(long id) {
		return "/staff/cases/" + id;
	}

	/** Makes a link for two weeks and returns its address without the site. */
	String link(long id) {
		return link(signedIn(Role.STAFF), id);
	}

	String link(Visitor staff, long id) {
		Visitor.Answer made = staff.submit(page(id) + "/link", page(id) + "/link", Map.of("days", "14"));
		return made.page().select("#link-address").text().replaceFirst("https?://[^/]*", "");
	}

	/** Opens a link and presses its button. */
	Visitor begin(String link) {
		Visitor client = visitor();
		Visitor.Answer begun = client.submit(link, link, Map.of());
		if (!begun.location().endsWith("/reply")) {
			throw new AssertionError(begun.status() + " " + begun.location() + " " + begun.text());
		}
		return client;
	}

	static Map<String, String> day(String year, String month, String day) {
		return Map.of("year", year, "month", month, "day", day);
	}

	/** Changes the day of return and sends that. */
	void send(Visitor client, Map<String, String> returnsOn, String message) {
		client.post("/en/reply/check/returns-on?change", returnsOn);
		Visitor.Answer sent = client.submit("/en/reply/send", "/en/reply/send", Map.of("message", message));
		if (!sent.location().equals("/en/reply/sent")) {
			throw new AssertionError(sent.status() + " " + sent.location() + " " + sent.text());
		}
	}

	Case file(long id) {
		return this.cases.find(id).orElseThrow();
	}

	String answer(long id, Question question) {
		return String.valueOf(file(id).answers().text(question));
	}

	int waiting(long id) {
		return count("select count(*) from client_reply where case_id = " + id);
	}

	int recorded(long id, String action) {
		return count("select count(*) from audit_entry where subject = 'case' and subject_id = '" + id
				+ "' and action = '" + action + "'");
	}

}
