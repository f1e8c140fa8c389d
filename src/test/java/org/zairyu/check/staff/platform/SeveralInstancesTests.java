package org.zairyu.check.staff.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.ZairyuCheckApplication;
import org.zairyu.check.staff.testing.H2File;
import org.zairyu.check.staff.testing.Postgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SeveralInstancesTests {

	private static final Pattern PASSWORD = Pattern.compile("one-time password +(\\S+)");

	private static final String OWN = "a password of my own";

	/**
	 * Two applications in one process would set up one logging system at the same time.
	 */
	@BeforeAll
	static void leaveLoggingAlone() {
		System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
	}

	@AfterAll
	static void setUpLoggingAgain() {
		System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
	}

	@Test
	void shareSignInsAndMakeOneFirstAdmin(CapturedOutput output) throws Exception {
		String database = Postgres.newDatabase();
		try (ExecutorService starts = Executors.newFixedThreadPool(2)) {
			Callable<ConfigurableApplicationContext> start = () -> start(database, "postgres");
			var both = starts.invokeAll(List.of(start, start));
			try (ConfigurableApplicationContext one = both.get(0).get();
					ConfigurableApplicationContext two = both.get(1).get()) {
				List<String> passwords = passwords(output);
				assertThat(passwords).hasSize(1);
				Visitor visitor = new Visitor(port(one));
				signInAsFirstAdmin(visitor, passwords.getFirst());
				visitor.moveTo(port(two));
				assertThat(visitor.get("/staff/accounts").status()).isEqualTo(200);
				SpringApplication.exit(one);
				assertThat(visitor.get("/staff/audit").status()).isEqualTo(200);
			}
		}
	}

	@Test
	void keepsAnH2FileOverARestartAndShowsTheFirstPasswordOnce(CapturedOutput output, @TempDir Path folder) {
		try (ConfigurableApplicationContext first = start(H2File.url(folder), "sa")) {
			String password = passwords(output).getFirst();
			assertThat(output.toString().split(Pattern.quote(password), -1)).as("printed once").hasSize(2);
			assertThat(first.getBean(JdbcClient.class)
				.sql("select count(*) from account where password_hash like '{argon2}%' and must_change_password")
				.query(Integer.class)
				.single()).isEqualTo(1);
			signInAsFirstAdmin(new Visitor(port(first)), password);
		}
		try (ConfigurableApplicationContext second = start(H2File.url(folder), "sa")) {
			assertThat(passwords(output)).hasSize(1);
			assertThat(new Visitor(port(second)).signIn("admin", OWN).location()).isEqualTo("/staff");
		}
	}

	private static void signInAsFirstAdmin(Visitor visitor, String password) {
		assertThat(visitor.signIn("admin", password).location()).isEqualTo("/staff");
		assertThat(visitor.get("/staff").location()).isEqualTo("/staff/password");
		assertThat(visitor
			.submit("/staff/password", "/staff/password", Map.of("current", password, "password", OWN, "repeated", OWN))
			.location()).isEqualTo("/staff/account?password");
	}

	private static ConfigurableApplicationContext start(String database, String user) {
		return new SpringApplicationBuilder(ZairyuCheckApplication.class).run("--server.port=0",
				"--spring.datasource.url=" + database, "--spring.datasource.username=" + user,
				"--zairyu.jobs.enabled=true");
	}

	private static int port(ConfigurableApplicationContext application) {
		return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
	}

	private static List<String> passwords(CapturedOutput output) {
		return PASSWORD.matcher(output).results().map((found) -> found.group(1)).toList();
	}

}
