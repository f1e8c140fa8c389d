package org.zairyu.check.staff.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.H2File;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The disk with the H2 file is full for a while. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class FullDiskTests extends StaffSuite {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) throws IOException {
		FullDisk.register();
		String url = H2File.url(Files.createTempDirectory("zairyu-full-")).replace("jdbc:h2:file:", "jdbc:h2:full:");
		properties.add("spring.datasource.url", () -> url);
	}

	@AfterEach
	void makeSpace() {
		FullDisk.FULL.set(false);
	}

	@Test
	void staffGoOnWhenThereIsSpaceAgainAndNothingThatWasSavedIsLost() throws Exception {
		Account account = account(Role.STAFF);
		Visitor staff = signedIn(account);
		assertThat(add(staff, "Before").status()).isEqualTo(302);
		FullDisk.FULL.set(true);
		for (int i = 0; i < 3; i++) {
			assertThat(staff.post("/staff/clients/new", Map.of("name", "While")).status()).isNotEqualTo(302);
		}
		assertThat(staff.get("/en/").status()).as("residents' pages").isEqualTo(200);
		FullDisk.FULL.set(false);
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (staff.get("/staff").status() != 200) {
			assertThat(System.nanoTime()).as("heals without a restart").isLessThan(end);
			Thread.sleep(200);
		}
		assertThat(add(staff, "After").status()).isEqualTo(302);
		assertThat(this.jdbc.sql("select name from client order by id").query(String.class).list())
			.containsExactly("Before", "After");
	}

	private static Visitor.Answer add(Visitor staff, String name) {
		return staff.submit("/staff/clients/new", "/staff/clients/new", Map.of("name", name));
	}

}
