package org.zairyu.check.staff.bulk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of people as offices write them, from the upload to clients and cases. */
class BulkPeopleTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String PAGE = "/staff/bulk";

		@Autowired
		private Clients clients;

		@Test
		void makesClientsAndCasesOfARosterFromAJapaneseSpreadsheet() {
			Account account = account(Role.STAFF);
			Account assignee = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String ref = unique("学");
			byte[] file = ("""
					学籍番号,氏名,ローマ字氏名,メールアドレス,言語,担当者,学部,在留資格,在留期間,在留期限,年齢,在籍
					%1$s-1,ファム・クオック・バオ,PHAM QUOC BAO,Bao@Example.org,英語,%2$s,理学部,留学,2年,R10.3.31,２１,はい
					%1$s-2,王小明,,,,,理学部、工学部,留学,1年3月,2027/3/31,28,有
					%1$s-3,=HYPERLINK(1),,link@example.org,,,,技術・人文知識・国際業務,3年,令和9年3月31日,30,
					%1$s-4,誤り,,wrong,,,,学生,2年,2027/2/29,x,
					""").formatted(ref, assignee.username()).getBytes(Charset.forName("windows-31j"));
			String run = staff.upload(PAGE, Map.of(), "名簿.csv", file).location();
			Visitor.Answer done = wait(staff, run);
			assertThat(done.page().select(".zc-tallies:not(.zc-plan) dd").eachText()).containsExactly("4", "0", "3",
					"1", "0");
			assertThat(done.page().select("details").text()).contains("学籍番号 → Reference", "学部 → Tags");
			assertThat(done.text()).contains("Column 在留資格 (H): this is not one of the answers",
					"Column メールアドレス (D): this is not one e-mail address", "Column 在留期限 (J): this is not a date",
					"Column 年齢 (K): write a whole number");
			staff.submit(run, run + "/cases", Map.of("alike", "true"));
			wait(staff, run);
			Client first = this.clients.findByReference(ref + "-1").orElseThrow();
			assertThat(first.name()).isEqualTo("ファム・クオック・バオ");
			assertThat(first.otherName()).isEqualTo("PHAM QUOC BAO");
			assertThat(first.email()).isEqualTo("bao@example.org");
			assertThat(first.language()).isEqualTo("en");
			assertThat(first.tags()).containsExactly("理学部");
			assertThat(count("select count(*) from case_file where client_id = " + first.id() + " and assignee_id = "
					+ assignee.id() + " and answers like '%expires-on=2028-03-31%' and answers like '%enrolled=yes%'"))
				.isEqualTo(1);
			Client second = this.clients.findByReference(ref + "-2").orElseThrow();
			assertThat(second.tags()).containsExactly("工学部", "理学部");
			assertThat(second.language()).as("that of the member of staff").isEqualTo(account.language());
			assertThat(this.clients.findByReference(ref + "-3").orElseThrow().name()).isEqualTo("=HYPERLINK(1)");
			assertThat(this.clients.findByReference(ref + "-4")).isEmpty();
			assertThat(staff.get("/staff/clients/" + first.id()).page().select("#tags").val()).isEqualTo("理学部");
		}

		@Test
		void asksOnceWhatAColumnIs() {
			Visitor staff = signedIn(Role.STAFF);
			String seat = unique("座席") + "号";
			String club = "<b>" + unique("部活") + "</b>";
			String file = "ref,status," + seat + "," + club + ",=memo\nA,student,理-1,茶道,x\nB,student,理-2,,\n";
			String run = upload(staff, file);
			Visitor.Answer asked = staff.get(run);
			assertThat(asked.response().headers().firstValue("Refresh")).isEmpty();
			assertThat(asked.page().select("main b")).isEmpty();
			assertThat(asked.page().select("form[action$=columns] label").eachText()).containsExactly(seat + " (C)",
					club + " (D)", "=memo (E)");
			assertThat(asked.text()).contains("What are these columns?", "Such as: 理-1 / 理-2");
			Visitor.Answer doubled = post(staff, run, "ref", "tags", "-");
			assertThat(doubled.status()).isEqualTo(422);
			assertThat(doubled.page().title()).startsWith("Error:");
			assertThat(doubled.page().select(".govuk-error-summary").text())
				.contains("The column “" + seat + "” is there twice");
			assertThat(doubled.page().select("#column-1 option[selected]").val()).as("nothing is lost")
				.isEqualTo("tags");
			assertThat(post(staff, run, "other-name", "tags", "nothing").location()).isEqualTo(run);
			assertThat(wait(staff, run).page().select("details").text()).contains(seat + " → Name in other letters",
					club + " → Tags", "=memo → not read");
			assertThat(post(staff, run, "name", "name", "name").location()).as("said already").isEqualTo(run);
			Visitor other = signedIn(Role.STAFF);
			String again = upload(other, file);
			assertThat(wait(other, again).page().select("details").text()).contains(seat + " → Name in other letters");
			other.send(other.get(PAGE), PAGE + "/columns/forget", Map.of("heading",
					other.get(PAGE).page().select("#kept li:contains(" + seat + ") input[name=heading]").val()));
			assertThat(staff.get(upload(other, file)).status()).as("it is not theirs").isEqualTo(404);
			assertThat(other.get(upload(other, file)).page().select("form[action$=columns] label").eachText())
				.containsExactly(seat + " (C)");
			assertThat(count("select count(*) from audit_entry where action = 'bulk-columns-changed'"))
				.isGreaterThanOrEqualTo(2);
		}

		@Test
		void saysWhichColumnIsMissingOnceAllAreExplained() {
			Visitor staff = signedIn(Role.STAFF);
			String number = unique("出席簿");
			String run = upload(staff, number + ",在留資格\nA,留学\n");
			assertThat(post(staff, run, "-").page().select(".govuk-error-summary").text())
				.contains("The column “ref” is missing");
			assertThat(post(staff, run, "ref").location()).isEqualTo(run);
			assertThat(wait(staff, run).page().select("tbody th").text()).isEqualTo("A");
		}

		@ParameterizedTest
		@ValueSource(strings = { "?as=en", "?as=ja", "" })
		void offersSamplesThatAreCheckedWithoutAnErrorAndBecomePeople(String as) {
			Visitor staff = signedIn(Role.STAFF);
			String sample = staff.get(PAGE + "/sample.csv" + as).response().body();
			assertThat(sample)
				.contains(as.equals("?as=ja") ? "在留資格" : as.isEmpty() ? "period-of-stay" : "Status of residence");
			String run = staff.upload(PAGE, Map.of(), "sample.csv", sample.getBytes(StandardCharsets.UTF_8)).location();
			assertThat(wait(staff, run).page().select(".zc-tallies:not(.zc-plan) dd").eachText()).as(as)
				.containsExactly("3", "3", "0", "0", "0");
			assertThat(staff.get(run + "/results.csv?as=ids").response().body()).doesNotContain(",error,");
		}

		@Test
		void listsWhatIsAllowed() {
			Visitor staff = signedIn(Role.STAFF);
			String list = staff.get(PAGE + "/columns.csv").response().body();
			assertThat(list).contains("Status of residence,在留資格,status,", ",Student,留学,student", "R9.3.31")
				.contains("Language,言語,language,");
			staff.get("/staff?lang=ja");
			assertThat(staff.get(PAGE + "/columns.csv").response().body()).contains("在留資格,Status of residence,status,",
					",留学,Student,student");
		}

		private static String upload(Visitor staff, String file) {
			return staff.upload(PAGE, Map.of(), "people.csv", file.getBytes(StandardCharsets.UTF_8)).location();
		}

		private static Visitor.Answer post(Visitor staff, String run, String... columns) {
			String token = staff.get(PAGE).page().select("input[name=_csrf]").val();
			return staff.post(run + "/columns",
					java.util.stream.Stream
						.concat(java.util.stream.Stream.of(Map.entry("_csrf", token)),
								List.of(columns).stream().map((column) -> Map.entry("column", column)))
						.toList());
		}

		private static Visitor.Answer wait(Visitor staff, String run) {
			return Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.pollInterval(Duration.ofMillis(50))
				.until(() -> staff.get(run), (answer) -> answer.response().headers().firstValue("Refresh").isEmpty());
		}

	}

}
