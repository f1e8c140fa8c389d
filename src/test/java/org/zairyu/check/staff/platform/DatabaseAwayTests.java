package org.zairyu.check.staff.platform;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.Postgres;
import org.zairyu.check.staff.testing.Probe;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The database server stops answering, in the middle of the day, and comes back. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@DirtiesContext
class DatabaseAwayTests extends HandOffSuite {

	/** The pool gives up after 3 s; the rest is what a loaded machine takes. */
	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private static final String DATABASE = Postgres.newDatabase();

	private static final Gate GATE = new Gate(URI.create(DATABASE.substring("jdbc:".length())).getPort());

	@LocalManagementPort
	private int managementPort;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", () -> DATABASE.replaceFirst(":\\d+/", ":" + GATE.port() + "/"));
		properties.add("spring.datasource.username", () -> "postgres");
	}

	@Test
	void pagesThatNeedItSaySoSoonAndAllOthersGoOn() throws Exception {
		Visitor staff = signedIn(Role.STAFF);
		Visitor resident = resident();
		assertThat(resident.get("/en/check/answers").status()).isEqualTo(200);
		assertThat(staff.get("/staff").status()).as("a connection that was just used is not checked").isEqualTo(200);
		GATE.shut();
		Visitor.Answer page = timed(staff, "/staff", PATIENCE);
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.h1()).isEqualTo("This page cannot be shown just now");
		assertThat(page.page().select("a.zc-brand")).as("our own page").isNotEmpty();
		assertThat(page.response().headers().firstValue("Retry-After")).contains("10");
		assertThat(page.response().headers().firstValue("Content-Security-Policy")).isPresent();
		Visitor.Answer handOff = resident.post("/ja-easy/receipt", java.util.Map.of("code", "ABCDEFGH"));
		assertThat(handOff.status()).isEqualTo(503);
		assertThat(handOff.page().select("html").attr("lang")).startsWith("ja");
		for (String path : new String[] { "/en/", "/ja/check/topics", "/en/check/answers", "/en/result" }) {
			assertThat(timed(resident, path, Duration.ofSeconds(2)).status()).as(path).isIn(200, 302);
		}
		GATE.open();
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (staff.get("/staff").status() != 200) {
			assertThat(System.nanoTime()).as("heals by itself").isLessThan(end);
			Thread.sleep(200);
		}
	}

	@Test
	void theInstanceIsAliveAndServesResidentsButIsNotReadyForStaff() throws Exception {
		Probe probe = new Probe(this.managementPort);
		assertThat(probe.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		GATE.shut();
		for (String group : new String[] { "/liveness", "/residents" }) {
			long begin = System.nanoTime();
			assertThat(probe.status(group)).as(group).isEqualTo("UP");
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(group).isLessThan(Duration.ofSeconds(2));
		}
		long begin = System.nanoTime();
		HttpResponse<String> readiness = probe.get("/actuator/health/readiness");
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
		assertThat(readiness.statusCode()).isEqualTo(503);
		assertThat(readiness.body()).contains("\"db\":{").contains("\"readinessState\":{\"status\":\"UP\"}");
		assertThat(probe.get("/actuator/health").statusCode()).isEqualTo(503);
		assertThat(probe.get("/actuator/prometheus").statusCode()).as("metrics go on").isEqualTo(200);
		GATE.open();
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (probe.get("/actuator/health/readiness").statusCode() != 200) {
			assertThat(System.nanoTime()).as("heals by itself").isLessThan(end);
			Thread.sleep(200);
		}
	}

	private static Visitor.Answer timed(Visitor visitor, String path, Duration patience) {
		long begin = System.nanoTime();
		Visitor.Answer answer = visitor.get(path);
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(path).isLessThan(patience);
		return answer;
	}

}
