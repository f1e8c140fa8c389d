package org.zairyu.check.staff.bulk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class BulkPagesTests {

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

		private static final String HEADER = "ref,topics,status,period-of-stay,expires-on,age,card,address-event,address-date,"
				+ "left-on,address-notified\r\n";

		private static final String MOVED = ",address,student,P2Y,2028-03-31,20,held,moved-within,2026-11-10,2026-11-10,no\r\n";

		@Autowired
		private AuditLog audit;

		@Test
		void checksAFileAndShowsItsResults() {
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer done = check(staff, HEADER + "A-1" + MOVED + "A-2" + MOVED.replace(",20,", ",x,"),
					"2026-11-16");
			assertThat(done.text()).contains("people.csv", "Duties as of Monday, 16 November 2026", "A-1", "Required",
					"Tuesday, 24 November 2026", "Residence card");
			assertThat(done.page().select(".zc-tallies:not(.zc-plan) dd").eachText()).containsExactly("2", "1", "0",
					"1", "0");
			assertThat(done.text()).contains("Column age (F): write a whole number");
			assertThat(done.page().select("table tbody tr").get(1).select("td").first().text()).isEqualTo("3");
			assertThat(done.response().headers().firstValue("Refresh")).isEmpty();
			assertThat(staff.get(PAGE).text()).contains("people.csv", "Checked");
		}

		@Test
		void saysWhenTheCounterIsOpenForTheLastTime() {
			Visitor staff = signedIn(Role.STAFF);
			// the fourteenth day is Sunday, 22 November 2026
			Visitor.Answer done = check(staff, HEADER + "A" + MOVED.replace("2026-11-10", "2026-11-08"), "2026-11-16");
			assertThat(done.text()).contains("Sunday, 22 November 2026", "on Friday, 20 November 2026");
		}

		@Test
		void saysUntilWhenItIsInTimeAndWhenStayAndCardEnd() {
			Visitor staff = signedIn(Role.STAFF);
			// the fourteenth day was Sunday, 15 November 2026
			Visitor.Answer done = check(staff,
					HEADER + "A" + MOVED.replace("2026-11-10", "2026-11-01") + "B,,student,,2026-11-15,,,,,,\r\n",
					"2026-11-16");
			assertThat(done.page().select(".zc-rows tbody tr").eachText()).hasSize(2)
				.allSatisfy((row) -> assertThat(row)
					.contains("Sunday, 15 November 2026", "In time until Monday, 16 November 2026")
					.doesNotContain("Overdue"))
				.satisfiesExactly((row) -> assertThat(row).contains("Last day of the stay: 2028-03-31"),
						(row) -> assertThat(row).contains("Last day of the stay: 2026-11-15"));
			NamedCsvRecord row = csv(staff.get(path(done) + "/results.csv")).getLast();
			assertThat(row.getField("In time until")).isEqualTo("2026-11-16");
			assertThat(row.getField("Dates of stay and card")).isEqualTo("Last day of the stay: 2026-11-15");
			assertThat(row.getField("Overdue")).isEmpty();
		}

		@Test
		void readsShiftJisAndSpeaksJapanese() {
			Visitor staff = signedIn(Role.STAFF);
			staff.get("/staff?lang=ja");
			byte[] file = (HEADER + "髙橋①" + MOVED + "山田" + MOVED.replace("P2Y", "2年半"))
				.getBytes(Charset.forName("windows-31j"));
			Visitor.Answer done = wait(staff, staff.upload(PAGE, Map.of("asOf", ""), "名簿（表）.csv", file).location());
			assertThat(done.h1()).isEqualTo("名簿（表）.csv");
			assertThat(done.text()).contains("髙橋①", "period-of-stay の列（D）：在留期間ではありません");
		}

		@Test
		void showsOnlyTheRowsAskedFor() {
			Visitor staff = signedIn(Role.STAFF);
			StringBuilder file = new StringBuilder(HEADER);
			for (int i = 1; i <= 120; i++) {
				file.append("P-" + i).append((i % 40 == 0) ? MOVED.replace(",20,", ",x,") : MOVED);
			}
			String run = path(check(staff, file.toString(), "2026-11-16"));
			assertThat(refs(staff.get(run + "?page=2"))).hasSize(50).startsWith("P-51").endsWith("P-100");
			assertThat(refs(staff.get(run + "?page=3"))).hasSize(20).endsWith("P-120");
			assertThat(refs(staff.get(run + "?show=errors"))).containsExactly("P-40", "P-80", "P-120");
			assertThat(refs(staff.get(run + "?show=incomplete"))).isEmpty();
			assertThat(refs(staff.get(run + "?page=99"))).endsWith("P-120");
			assertThat(refs(staff.get(run + "?page=-1&show=%3Cscript%3E"))).startsWith("P-1");
		}

		@Test
		void writesResultsThatNoSpreadsheetTakesForFormulas() {
			Visitor staff = signedIn(Role.STAFF);
			String run = path(check(staff, HEADER + "=cmd|'/c calc'!A1" + MOVED + "\"+1,2\"" + MOVED + "@x" + MOVED
					+ "＝1" + MOVED + "-1" + MOVED + "<script>alert(1)</script>" + MOVED, "2026-11-16"));
			for (String as : new String[] { "", "?as=ids" }) {
				Visitor.Answer file = staff.get(run + "/results.csv" + as);
				assertThat(file.response().headers().firstValue("Content-Disposition").orElse(""))
					.startsWith("attachment; filename=\"zairyu-check-results-");
				assertThat(file.response().headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
				assertThat(file.response().body()).startsWith("\ufeff");
				for (NamedCsvRecord row : csv(file)) {
					assertThat(row.getFields()).allSatisfy((cell) -> assertThat(cell).doesNotMatch("(?s)[=+@＝-].*"));
				}
			}
			assertThat(csv(staff.get(run + "/results.csv")).getFirst().getField("Ref")).isEqualTo("'=cmd|'/c calc'!A1");
			Visitor.Answer page = staff.get(run);
			assertThat(page.page().select("main script")).isEmpty();
			assertThat(page.text()).contains("<script>alert(1)</script>");
		}

		@Test
		void writesTheWordsOfTheContractOnRequest() {
			Visitor staff = signedIn(Role.STAFF);
			String run = path(check(staff, HEADER + "A" + MOVED + "B" + MOVED.replace(",20,", ",x,"), "2026-11-16"));
			var rows = csv(staff.get(run + "/results.csv?as=ids"));
			NamedCsvRecord row = rows.getFirst();
			assertThat(row.getField("line")).isEqualTo("2");
			assertThat(row.getField("registration")).isEqualTo("required");
			assertThat(row.getField("re-entry")).isEmpty();
			assertThat(row.getField("next-code")).isEqualTo("notify-change-of-address");
			assertThat(row.getField("due")).isEqualTo("2026-11-24");
			assertThat(row.getField("documents"))
				.isEqualTo("residence-card|passport|address-notice-form|my-number-card?");
			assertThat(row.getField("accepted-until")).isEqualTo("2026-11-24");
			assertThat(row.getField("dates")).isEqualTo("stay-ends:2028-03-31");
			assertThat(rows.get(1).getField("errors")).isEqualTo("age:not-a-whole-number");
			assertThat(rows.get(1).getField("line")).isEqualTo("3");
		}

		@Test
		void offersASampleThatIsCheckedWithoutAnError() {
			Visitor staff = signedIn(Role.STAFF);
			byte[] sample = staff.get(PAGE + "/sample.csv").response().body().getBytes(StandardCharsets.UTF_8);
			Visitor.Answer done = wait(staff, staff.upload(PAGE, Map.of(), "sample.csv", sample).location());
			assertThat(done.page().select(".zc-tallies:not(.zc-plan) dd").eachText()).containsExactly("3", "3", "0",
					"0", "0");
		}

		@Test
		void refusesKindlyWhatCannotBeChecked() {
			Visitor staff = signedIn(Role.STAFF);
			refused(staff, "", "x".getBytes(StandardCharsets.UTF_8), "", "Choose a CSV file");
			refused(staff, "a.csv", new byte[0], "", "The file is empty");
			refused(staff, "a.csv", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), "", "This is a workbook");
			refused(staff, "a.csv", "ref,status,age,<b>x</b>,Age\nA,student,1\n".getBytes(StandardCharsets.UTF_8), "",
					"The column “Age” is there twice");
			byte[] good = (HEADER + "A" + MOVED).getBytes(StandardCharsets.UTF_8);
			for (String name : new String[] { "../../etc/passwd", "/etc/passwd", "C:\\\\people.csv", "..\\\\x.csv",
					"a\u0001.csv", "people\u202evsc.exe", "..", "x".repeat(201) }) {
				refused(staff, name, good, "", "The name of the file is too long, or holds a part of a path");
			}
			for (String day : new String[] { "2012-07-08", "2199-12-31", "2026-02-30", "22.11.2026", "tomorrow" }) {
				refused(staff, "a.csv", good, day, "The day of the check must be a date");
			}
			assertThat(staff.get(PAGE).text()).contains("There are none.");
		}

		@Test
		void takesTwentyMegabytesAndNoMore() {
			Visitor staff = signedIn(Role.STAFF);
			byte[] file = new byte[20 << 20];
			java.util.Arrays.fill(file, (byte) '\n');
			byte[] start = (HEADER + "A" + MOVED).getBytes(StandardCharsets.UTF_8);
			System.arraycopy(start, 0, file, 0, start.length);
			assertThat(staff.upload(PAGE, Map.of(), "large.csv", file).status()).isEqualTo(302);
			byte[] larger = java.util.Arrays.copyOf(file, file.length + 1);
			refused(staff, "larger.csv", larger, "", "The file must be 20 MB or smaller");
			Visitor.Answer far = staff.upload(PAGE, Map.of(), "far.csv", new byte[60 << 20]);
			assertThat(far.status()).isEqualTo(413);
			assertThat(far.h1()).isEqualTo("The file is too large");
		}

		@Test
		void takesNoFileWithoutTheTokenOfTheForm() {
			Visitor staff = signedIn(Role.STAFF);
			byte[] good = (HEADER + "A" + MOVED).getBytes(StandardCharsets.UTF_8);
			assertThat(staff.sendFile(PAGE, Map.of(), "a.csv", good).status()).isEqualTo(403);
			assertThat(staff.sendFile(PAGE, Map.of("_csrf", "guess"), "a.csv", good).status()).isEqualTo(403);
			assertThat(staff.get(PAGE).text()).contains("There are none.");
		}

		@Test
		void readsNoFileOfPeopleWhoAreNotSignedIn() {
			Visitor.Answer answer = visitor().sendFile(PAGE, Map.of(), "a.csv", new byte[10 << 20]);
			assertThat(answer.location()).isEqualTo("/staff/sign-in");
		}

		@Test
		void takesFilesAtNoOtherAddress() {
			for (String path : new String[] { "/en/check/status", "/ja/contact", "/", "/staff/sign-in", "/staff/bulk/1",
					"/staff/bulk/sample.csv", "/api/v1/checks" }) {
				assertThat(visitor().sendFile(path, Map.of(), "a.csv", new byte[10]).status()).as(path).isEqualTo(415);
			}
		}

		@Test
		void showsARunToNobodyElse() {
			Visitor staff = signedIn(Role.STAFF);
			String run = path(check(staff, HEADER + "A" + MOVED, ""));
			Visitor other = signedIn(Role.ADMIN);
			assertThat(other.get(run).status()).isEqualTo(404);
			assertThat(other.get(run + "/results.csv").status()).isEqualTo(404);
			Map<String, String> token = Map.of("_csrf", other.get(PAGE).page().select("input[name=_csrf]").val());
			for (String action : new String[] { "/delete", "/cases" }) {
				assertThat(other.post(run + action, token).status()).as(action).isEqualTo(404);
			}
			assertThat(other.get(PAGE).text()).contains("There are none.");
			assertThat(staff.get(run).status()).isEqualTo(200);
		}

		@Test
		void deletesOnRequestAndAtSignOut() {
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String first = path(check(staff, HEADER + "A" + MOVED, ""));
			String second = path(check(staff, HEADER + "A" + MOVED, ""));
			assertThat(staff.submit(first, first + "/delete", Map.of()).location()).isEqualTo(PAGE + "?deleted");
			assertThat(staff.get(first).status()).isEqualTo(404);
			assertThat(staff.get(second).status()).isEqualTo(200);
			staff.submit(PAGE, "/staff/sign-out", Map.of());
			assertThat(count("select count(*) from bulk_run where owner_id = " + account.id())).isZero();
			assertThat(count(
					"select count(*) from bulk_chunk where run_id in (" + number(first) + ", " + number(second) + ")"))
				.isZero();
		}

		@Test
		void keepsAFewChecksAtATime() {
			Visitor staff = signedIn(Role.STAFF);
			List<String> checks = new ArrayList<>();
			while (checks.size() < 6) {
				checks.add(path(check(staff, HEADER + "A" + MOVED, "")));
			}
			assertThat(staff.get(checks.get(0)).status()).as("made room for the last one").isEqualTo(404);
			assertThat(checks.subList(1, 6))
				.allSatisfy((check) -> assertThat(staff.get(check).status()).isEqualTo(200));
		}

		@Test
		void writesDownWhatWasDoneButNothingOfAnybody() {
			Account account = account(Role.STAFF);
			Visitor staff = signedIn(account);
			String run = path(check(staff, HEADER + "Hanako-Yamada" + MOVED, ""));
			staff.get(run + "/results.csv");
			staff.submit(run, run + "/delete", Map.of());
			assertThat(this.audit.about("bulk-run", number(run))).extracting(AuditEntry::action)
				.containsExactly("bulk-deleted", "bulk-downloaded", "bulk-uploaded");
			Visitor admin = signedIn(Role.ADMIN);
			assertThat(admin.get("/staff/audit?actor=" + account.username()).text())
				.contains("Sent a file for a bulk check", "Bulk check " + number(run))
				.doesNotContain("Hanako", "people.csv");
		}

		@Test
		void storesNothingInTheClear() {
			Visitor staff = signedIn(Role.STAFF);
			String run = path(check(staff, HEADER + "Hanako-Yamada" + MOVED, ""));
			this.jdbc.sql("select content from bulk_chunk where run_id = :run")
				.param("run", number(run))
				.query((row, index) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
				.list()
				.forEach((content) -> assertThat(content).doesNotContain("Hanako", "student"));
		}

		private Visitor.Answer check(Visitor staff, String file, String asOf) {
			return wait(staff,
					staff.upload(PAGE, Map.of("asOf", asOf), "people.csv", file.getBytes(StandardCharsets.UTF_8))
						.location());
		}

		/** Does what the header tells a browser: reloads until the header is gone. */
		private static Visitor.Answer wait(Visitor staff, String run) {
			assertThat(run).startsWith(PAGE + "/");
			return Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.pollInterval(Duration.ofMillis(50))
				.until(() -> staff.get(run), (answer) -> {
					boolean refreshes = answer.response().headers().firstValue("Refresh").isPresent();
					assertThat(answer.page().select("progress")).hasSize(refreshes ? 1 : 0);
					return !refreshes;
				});
		}

		private static void refused(Visitor staff, String name, byte[] file, String asOf, String message) {
			Visitor.Answer answer = staff.upload(PAGE, Map.of("asOf", asOf), name, file);
			assertThat(answer.status()).as(name).isEqualTo(400);
			assertThat(answer.page().title()).startsWith("Error:");
			assertThat(answer.page().select(".govuk-error-summary a").text()).contains(message);
			assertThat(answer.page().select("main b, main script")).isEmpty();
		}

		private static String path(Visitor.Answer answer) {
			return answer.response().uri().getPath();
		}

		private static long number(String run) {
			return Long.parseLong(run.substring(run.lastIndexOf('/') + 1));
		}

		private static java.util.List<String> refs(Visitor.Answer page) {
			return page.page().select("tbody th").eachText();
		}

		private static java.util.List<NamedCsvRecord> csv(Visitor.Answer file) {
			return CsvReader.builder().ofNamedCsvRecord(file.response().body().substring(1)).stream().toList();
		}

	}

}
