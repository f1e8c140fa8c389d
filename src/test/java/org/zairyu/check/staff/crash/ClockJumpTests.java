package org.zairyu.check.staff.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The clock of a machine is wrong by hours for a while. The library faketime tells the
 * process another time, which can change while it runs.
 */
class ClockJumpTests {

	private static final String OWN = "a password of my own";

	@TempDir
	private Path folder;

	private Path offset;

	private Map<String, String> clock() throws IOException {
		Path library;
		try (Stream<Path> libraries = Files.isDirectory(Path.of("/usr/lib"))
				? Files.find(Path.of("/usr/lib"), 4, (path, kind) -> path.endsWith("faketime/libfaketimeMT.so.1"))
				: Stream.empty()) {
			library = libraries.findFirst().orElse(null);
		}
		assumeTrue(library != null || System.getenv("CI") != null, "there is no faketime");
		assertThat(library).isNotNull();
		this.offset = this.folder.resolve("offset");
		set(Duration.ZERO);
		return Map.of("LD_PRELOAD", library.toString(), "FAKETIME_TIMESTAMP_FILE", this.offset.toString(),
				"FAKETIME_CACHE_DURATION", "1", "FAKETIME_DONT_FAKE_MONOTONIC", "1");
	}

	/** Sets the difference to the real time. */
	private void set(Duration difference) throws IOException {
		Path next = Files.writeString(this.folder.resolve("next"), "%+d\n".formatted(difference.toSeconds()));
		Files.move(next, this.offset, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Sets the difference and waits until the instance tells that time. */
	private void jump(Duration difference, Visitor visitor) throws IOException {
		set(difference);
		Wait.until("the jump", () -> {
			Instant told = visitor.get("/en/")
				.response()
				.headers()
				.firstValue("Date")
				.map((date) -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
				.orElseThrow();
			Duration away = Duration.between(Instant.now().plus(difference), told).abs();
			return away.compareTo(Duration.ofMinutes(1)) < 0;
		});
	}

	@Test
	void byHoursLosesNothingDoublesNothingAndLocksNobodyOut() throws Exception {
		Store store = Store.postgres();
		try (MailGate mails = new MailGate();
				Instance instance = Instance.start(this.folder, store, clock(), mails.settings())) {
			Visitor staff = new Visitor(instance.port());
			Visitor resident = new Visitor(instance.port());
			String password = instance.password();
			staff.signIn("admin", password);
			staff.submit("/staff/password", "/staff/password",
					Map.of("current", password, "password", OWN, "repeated", OWN));
			resident.post("/en/check/topics", Map.of("answer", "address"));
			assertThatAllWorks(staff, resident);
			for (int hours : new int[] { 5, 0, -5, 0 }) {
				jump(Duration.ofHours(hours), new Visitor(instance.port()));
				signInIfAsked(staff);
				assertThatAllWorks(staff, resident);
				store.queueMails("notice", 1, Instant.now().plus(Duration.ofHours(hours)));
				store.awaitMailsSent();
			}
			assertThat(mails.arrived()).hasSize(4).doesNotHaveDuplicates();
			assertThat(store.count("select count(*) from client")).isEqualTo(5);
		}
	}

	/** After hours without a request, staff are asked to sign in. */
	private static void signInIfAsked(Visitor staff) {
		if (staff.get("/staff").status() != 200) {
			assertThat(staff.signIn("admin", OWN).location()).startsWith("/staff").doesNotContain("sign-in");
		}
	}

	private static void assertThatAllWorks(Visitor staff, Visitor resident) {
		assertThat(staff
			.submit("/staff/clients/new", "/staff/clients/new",
					Map.of("reference", "", "name", "Taro " + UUID.randomUUID(), "email", "", "language", "en"))
			.location()).startsWith("/staff/clients/");
		assertThat(resident.get("/en/check/topics").page().select("input[checked]").eachAttr("value"))
			.as("the answers of a resident")
			.containsExactly("address");
	}

}
