package org.zairyu.check.staff.account;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import org.zairyu.check.testing.SetClock;
import org.zairyu.check.testing.SetClockConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "zairyu.sign-in.first-admin=hanako")
@Import(SetClockConfiguration.class)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class FirstAdminTests {

	@Autowired
	private FirstAdmin firstAdmin;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SetClock clock;

	@BeforeEach
	void nobody() {
		this.jdbc.sql("delete from account").update();
		this.clock.reset();
	}

	private String start(CapturedOutput output) {
		int before = output.getOut().length();
		this.firstAdmin.run(new DefaultApplicationArguments());
		String printed = output.getOut().substring(before);
		return printed.contains("password") ? printed.replaceAll("(?s).*one-time password +(\\S+).*", "$1") : "";
	}

	@Test
	void hasTheNameThatIsSetAndAPasswordForThreeDays(CapturedOutput output) {
		String password = start(output);
		assertThat(output.getOut()).contains("hanako", "can be used for 3 days", "start the program again");
		assertThat(this.accounts.verify("hanako", password)).isPresent();
		this.clock.add(Duration.ofDays(3).minusSeconds(1));
		assertThat(this.accounts.verify("hanako", password)).isPresent();
		this.clock.add(Duration.ofSeconds(2));
		assertThat(this.accounts.verify("hanako", password)).isEmpty();
	}

	@Test
	void getsANewPasswordAtTheNextStartWhenTheFirstHasRunOut(CapturedOutput output) {
		String first = start(output);
		assertThat(start(output)).as("it still counts").isEmpty();
		this.clock.add(Duration.ofDays(4));
		String second = start(output);
		assertThat(second).isNotEmpty().isNotEqualTo(first);
		assertThat(this.accounts.verify("hanako", first)).isEmpty();
		assertThat(this.accounts.verify("hanako", second)).isPresent();
	}

	@Test
	void getsNoneWhenSomebodyHasSignedIn(CapturedOutput output) {
		start(output);
		this.accounts.signedIn(this.accounts.findByUsername("hanako").orElseThrow().id());
		this.clock.add(Duration.ofDays(4));
		assertThat(start(output)).isEmpty();
	}

}
