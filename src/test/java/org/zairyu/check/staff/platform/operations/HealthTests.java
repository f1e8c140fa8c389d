package org.zairyu.check.staff.platform.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.notice.mail.MailQueue;
import org.zairyu.check.staff.notice.mail.Outbox;
import org.zairyu.check.staff.platform.DatabaseTime;
import org.zairyu.check.staff.platform.RecurringJob;
import org.zairyu.check.staff.testing.Probe;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@OnManagementPort
class HealthTests extends StaffSuite {

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private List<RecurringJob> jobs;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MailQueue mails;

	@Autowired
	private LawBook laws;

	@Autowired
	private Clock clock;

	private Probe probe;

	@BeforeEach
	void everythingIsWell() {
		this.probe = new Probe(this.managementPort);
		this.jdbc.sql("delete from outbox_mail").update();
		this.jdbc.sql("delete from scheduled_tasks").update();
		this.jobs.forEach((job) -> this.jdbc.sql("""
				insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
				values (:name, 'recurring', :next, false, 1)""")
			.param("name", job.name())
			.param("next", time(Duration.ofMinutes(-5)))
			.update());
	}

	@Test
	void theseTestsBeginInGoodHealth() {
		assertThat(this.probe.get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(this.probe.status("")).isEqualTo("UP");
		assertThat(this.probe.status("/liveness")).isEqualTo("UP");
		assertThat(this.probe.status("/residents")).isEqualTo("UP");
		assertThat(this.probe.status("/readiness")).isEqualTo("UP");
		assertThat(this.probe.get("/actuator/health/readiness").body()).contains("\"db\":", "\"readinessState\":")
			.doesNotContain("\"jobs\":", "\"mails\":", "\"diskSpace\":");
		assertThat(this.probe.get("/actuator/health/residents").body()).doesNotContain("\"db\":");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					DEGRADED | execution_time = :late                                   | ten minutes overdue, no instance takes it
					UP       | execution_time = :soon                                   | one that is due may wait for its turn
					UP       | execution_time = :late, picked = true, last_heartbeat = :soon | it has run for long, and reports
					DEGRADED | picked = true, last_heartbeat = :late                    | the instance that ran it is gone
					DEGRADED | consecutive_failures = 1                                 | a daily job that failed is missed for a day
					UP       | consecutive_failures = 0                                 | it has succeeded since
					DEGRADED | task_name = 'renamed'                                    | no instance has ever scheduled it
					""")
	void jobsThatDoNotRunNeedALookAndTakeNothingOut(String status, String change, String because) {
		this.jdbc.sql("update scheduled_tasks set " + change + " where task_name = 'purge-mails'")
			.param("late", time(Duration.ofMinutes(-11)))
			.param("soon", time(Duration.ofMinutes(-9)))
			.update();
		assertThat(this.probe.status("/jobs")).as(because).isEqualTo(status);
		assertThat(this.probe.status("")).as(because).isEqualTo(status);
		assertThat(this.probe.get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(this.probe.status("/readiness")).isEqualTo("UP");
		if (!status.equals("UP")) {
			assertThat(this.probe.get("/actuator/health/jobs").body()).contains("purge-mails");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			UP       | queued  | 59
			DEGRADED | queued  | 61
			UP       | sent    | 61
			UP       | expired | 61
			""")
	void mailsThatWaitForLongNeedALookAndTakeNothingOut(String status, String state, int minutes) {
		this.outbox.put(new Mail("test", "taro@example.org", "Subject", "Body", null));
		this.jdbc.sql("update outbox_mail set state = :state, created_at = :created")
			.param("state", state)
			.param("created", time(Duration.ofMinutes(-minutes)))
			.update();
		assertThat(this.probe.status("/mails")).isEqualTo(status);
		assertThat(this.probe.status("")).isEqualTo(status);
		assertThat(this.probe.get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(this.probe.status("/readiness")).isEqualTo("UP");
		assertThat(this.probe.get("/actuator/health/mails").body()).doesNotContain("taro");
		assertThat(new MailsHealthIndicator(this.mails, null,
				new HealthSettings(Duration.ofMinutes(10), Duration.ofHours(1)), this.clock)
			.health()
			.getStatus()
			.getCode()).as("without a mail server they wait on purpose").isEqualTo("UP");
	}

	@Test
	void tellsTheVersionsOfTheProgramAndOfTheLaw() {
		assertThat(this.probe.get("/actuator/info").body())
			.contains("\"law\":{\"version\":\"" + this.laws.on(java.time.LocalDate.now(this.clock)).version() + "\"}")
			.contains("\"build\":{", "\"version\":\"1.0.0");
	}

	@Test
	void hasNothingElseOnThisPort() {
		for (String path : List.of("/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers",
				"/actuator/metrics", "/actuator/shutdown", "/en/", "/api/v1/checks")) {
			assertThat(this.probe.get(path).statusCode()).as(path).isEqualTo(404);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/", "/actuator/health", "/actuator/health/liveness",
			"/actuator/prometheus", "/actuator/info", "/livez", "/readyz", "/staff/actuator", "/en/actuator/health" })
	void hasNothingOfItOnThePublicPort(String path) {
		Visitor.Answer answer = visitor().get(path);
		assertThat(answer.status()).isIn(302, 404);
		assertThat(answer.response().body()).doesNotContain("\"status\"", "_links", "jvm_");
		assertThat(new Probe(this.port).get(path).body()).doesNotContain("\"UP\"", "_links", "jvm_");
	}

	private java.time.OffsetDateTime time(Duration fromNow) {
		Instant now = this.clock.instant();
		return DatabaseTime.of(now.plus(fromNow));
	}

}
