package org.zairyu.check.staff.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.platform.RecurringJob;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.web.answers.AnswersCookie;
import org.zairyu.check.web.answers.KeptCase;

/** Base class for tests in which residents send what they have answered. */
public abstract class HandOffSuite extends StaffSuite {

	/** Answers with a move later this year, and one answer that no rule reads. */
	protected static final Answers ANSWERS = Scenario.of("2026-11-22", """
			topics=address status=researcher period-of-stay=P3Y expires-on=2036-03-31 age=30 card=held
			address-event=moved-within address-date=2035-06-01 left-on=2035-06-01 address-notified=no
			weekly-hours=27.5
			""").answers();

	@Autowired
	private AnswersCookie cookie;

	@Autowired
	private List<RecurringJob> jobs;

	@Autowired
	private DataSource database;

	@Autowired
	private CustomTask<Void> mails;

	/** Returns a visitor who has answered every question. */
	protected Visitor resident() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.write(new KeptCase("0011223344556677", ANSWERS, null), new MockHttpServletRequest(), response);
		Visitor visitor = visitor();
		visitor.keep("zairyu-answers",
				java.util.Objects.requireNonNull(response.getCookie("zairyu-answers")).getValue());
		return visitor;
	}

	/**
	 * Returns the form as a browser sends it: with its token, and without unticked boxes.
	 */
	protected static Map<String, String> filled(Visitor.Answer page, String name) {
		Map<String, String> fields = new HashMap<>();
		fields.put("token", page.page().select("input[name=token]").val());
		fields.put("name", name);
		fields.put("email", name.replaceAll("[^A-Za-z0-9]", "").toLowerCase() + "@example.org");
		fields.put("language", "en");
		fields.put("message", "A message of " + name);
		fields.put("consent", "true");
		return fields;
	}

	/** Sends a check. */
	protected String send(Visitor resident, String name) {
		return send(resident, name, Map.of());
	}

	/**
	 * Sends a check with other fields too.
	 * @return the code
	 */
	protected String send(Visitor resident, String name, Map<String, String> more) {
		Map<String, String> fields = filled(resident.get("/en/hand-off"), name);
		fields.putAll(more);
		Visitor.Answer answer = resident.post("/en/hand-off", fields);
		if (!answer.location().equals("/en/hand-off/sent")) {
			throw new AssertionError(answer.status() + " " + answer.location() + " " + answer.text());
		}
		return resident.get(answer.location()).page().select("#receipt-code").text();
	}

	/** Returns the number of the case of a client with this name. */
	protected long caseOf(String name) {
		return this.jdbc.sql("select f.id from case_file f join client c on c.id = f.client_id where c.name = :name")
			.param("name", name)
			.query(Long.class)
			.single();
	}

	protected long clientOf(String name) {
		return this.jdbc.sql("select id from client where name = :name").param("name", name).query(Long.class).single();
	}

	/** Sends the mails that are due. */
	protected void sendMails() {
		ManualScheduler scheduler = TestHelper.createManualScheduler(this.database, this.mails)
			.clock(new SettableClock())
			.build();
		scheduler.runAnyDueExecutions();
	}

	protected RecurringJob job(String name) {
		return this.jobs.stream().filter((job) -> job.name().equals(name)).findFirst().orElseThrow();
	}

	/** Returns the text columns of the database that contain a text. */
	protected List<String> whereIs(String text) {
		return this.jdbc.sql("""
				select table_name, column_name from information_schema.columns
				where table_schema = 'public' and (data_type like 'char%' or data_type = 'text')""")
			.query((row, number) -> List.of(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.filter((column) -> !column.getFirst().startsWith("flyway"))
			.filter((column) -> this.jdbc
				.sql("select count(*) from " + column.getFirst() + " where " + column.getLast() + " like :text")
				.param("text", "%" + text + "%")
				.query(Integer.class)
				.single() > 0)
			.map((column) -> column.getFirst() + "." + column.getLast())
			.toList();
	}

}
