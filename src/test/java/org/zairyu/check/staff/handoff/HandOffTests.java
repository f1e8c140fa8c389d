package org.zairyu.check.staff.handoff;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class HandOffTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends HandOffSuite {

		private static final String FORM = "/en/hand-off";

		@Autowired
		private Cases cases;

		@Test
		void makesACaseOfWhatTheRulesHaveRead() {
			String name = unique("Maria");
			Visitor maria = resident();
			assertThat(maria.get("/en/result").page().select(".zc-tools a[href=/en/hand-off]")).hasSize(1);
			String code = send(maria, name, Map.of("message", "My question\r\nin two lines", "language", "ja"));
			assertThat(code).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
			Case file = this.cases.find(caseOf(name)).orElseThrow();
			assertThat(file.origin()).isEqualTo(CaseOrigin.HAND_OFF);
			assertThat(file.complete()).isTrue();
			assertThat(AnswerLines.write(file.answers())).contains("address-date=2035-06-01")
				.doesNotContain("weekly-hours");
			assertThat(this.jdbc.sql("select message from hand_off where case_id = :id")
				.param("id", file.id())
				.query(String.class)
				.single()).isEqualTo("My question\nin two lines");
			assertThat(this.jdbc.sql("select language from client where name = :name")
				.param("name", name)
				.query(String.class)
				.single()).isEqualTo("ja");
		}

		@Test
		void storesNoCodeAnywhere() {
			String name = unique("Secret");
			String code = send(resident(), name);
			assertThat(whereIs(code)).isEmpty();
			assertThat(whereIs(code.replace("-", ""))).isEmpty();
			assertThat(whereIs(name)).contains("client.name");
		}

		@Test
		void writesToBothSidesWithoutAnswersNamesOrMessages() {
			String name = unique("Mail");
			String address = name.replaceAll("[^A-Za-z0-9]", "").toLowerCase() + "@example.org";
			int before = count("select count(*) from outbox_mail where recipient = 'help@example.org'");
			send(resident(), name, Map.of("language", "ja"));
			assertThat(count("select count(*) from outbox_mail where recipient = 'help@example.org'"))
				.isGreaterThan(before);
			assertThat(this.jdbc.sql("select subject from outbox_mail where recipient = :address")
				.param("address", address)
				.query(String.class)
				.single()).contains("回答を受け取りました");
			assertThat(whereIs(name)).doesNotContain("outbox_mail.body", "outbox_mail.subject")
				.noneMatch((place) -> place.startsWith("audit_entry"));
			assertThat(count("select count(*) from outbox_mail where body like '%2035%' or body like '%researcher%'"))
				.isZero();
		}

		@Test
		void takesAFormOnce() {
			String name = unique("Twice");
			Visitor resident = resident();
			Map<String, String> fields = filled(resident.get(FORM), name);
			String first = resident.get(resident.post(FORM, fields).location()).page().select("#receipt-code").text();
			String second = resident.get(resident.post(FORM, fields).location()).page().select("#receipt-code").text();
			assertThat(second).isEqualTo(first).isNotEmpty();
			assertThat(caseOf(name)).isPositive();
		}

		@Test
		void takesAFormOnceThoughItIsSentManyTimesAtTheSameMoment() throws Exception {
			String name = unique("Impatient");
			Visitor resident = resident();
			Map<String, String> fields = filled(resident.get(FORM), name);
			try (ExecutorService fingers = Executors.newFixedThreadPool(4)) {
				Callable<String> press = () -> resident.post(FORM, fields).location();
				for (var location : fingers.invokeAll(Collections.nCopies(4, press))) {
					assertThat(location.get()).isEqualTo("/en/hand-off/sent");
				}
			}
			assertThat(caseOf(name)).isPositive();
		}

		@ParameterizedTest
		@CsvSource({ "name, '', name", "name, ' \t', name", "email, '', email", "email, nobody, email",
				"email, 'a@b.example, c@d.example', email", "email, 'a@b.example\r\nBcc: c@d.example', email",
				"language, xx, language", "language, '', language", "consent, false, consent" })
		void asksAgainWithEverythingThatWasTyped(String field, String value, String problem) {
			String name = unique("Wrong");
			for (String language : new String[] { "en", "ja" }) {
				Visitor resident = resident();
				Map<String, String> fields = filled(resident.get("/" + language + "/hand-off"), name);
				fields.put("reminders", "true");
				fields.put(field, value);
				Visitor.Answer answer = resident.post("/" + language + "/hand-off", fields);
				assertThat(answer.status()).isEqualTo(422);
				assertThat(answer.page().title()).startsWith(language.equals("en") ? "Error:" : "エラー：");
				assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
					.containsExactly("#" + problem);
				assertThat(answer.page().select("#" + problem + "-error").text()).isNotEmpty();
				assertThat(answer.page().select("#" + problem).attr("aria-describedby")).isNotNull();
				assertThat(answer.page().select("#message").text()).isEqualTo("A message of " + name);
				assertThat(answer.page().select("#reminders").hasAttr("checked")).isTrue();
				if (!field.equals("name")) {
					assertThat(answer.page().select("#name").val()).isEqualTo(name);
				}
				fields.putAll(filled(answer, name));
				assertThat(resident.post("/" + language + "/hand-off", fields).location()).endsWith("/hand-off/sent");
				this.jdbc.sql("delete from client where name = :name").param("name", name).update();
			}
		}

		@Test
		void takesNamesAndMessagesUpToTheirLimit() {
			String name = unique("Long");
			Visitor resident = resident();
			Map<String, String> fields = filled(resident.get(FORM), name);
			fields.put("name", "山".repeat(201));
			fields.put("message", "川".repeat(2001));
			assertThat(resident.post(FORM, fields).page().select(".govuk-error-summary a").eachAttr("href"))
				.containsExactly("#name", "#message");
			fields.put("name", "山".repeat(200));
			fields.put("message", "川".repeat(2000));
			assertThat(resident.post(FORM, fields).location()).endsWith("/sent");
		}

		@Test
		void takesWhatNoDatabaseTakes() {
			String name = unique("Zero");
			Visitor resident = resident();
			Map<String, String> fields = filled(resident.get(FORM), name);
			fields.put("name", name + "\u0000\n");
			fields.put("email", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｏｒｇ ");
			fields.put("message", "one\u0000two");
			assertThat(resident.post(FORM, fields).location()).endsWith("/sent");
			assertThat(this.jdbc.sql("select email from client where name = :name")
				.param("name", name)
				.query(String.class)
				.single()).isEqualTo("taro@example.org");
		}

		@Test
		void showsScriptAsText() {
			String script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
			Visitor resident = resident();
			Map<String, String> fields = new HashMap<>(filled(resident.get(FORM), "x"));
			fields.put("name", script);
			fields.put("message", script);
			fields.put("email", script);
			fields.put("language", script);
			Visitor.Answer again = resident.post(FORM, fields);
			assertThat(again.page().select("#name").val()).isEqualTo(script);
			assertThat(again.page().select("#email").val()).isEqualTo(script);
			assertThat(again.page().select("#message").text()).isEqualTo(script);
			assertThat(again.page().select("main script, main img")).isEmpty();
		}

		@Test
		void holdsUpAnAddressThatSendsTooMuchAndLosesNothing() {
			Visitor resident = resident();
			for (int i = 0; i < 5; i++) {
				send(resident, unique("Many"));
			}
			String name = unique("Sixth");
			Map<String, String> fields = filled(resident.get(FORM), name);
			Visitor.Answer answer = resident.post(FORM, fields);
			assertThat(answer.status()).isEqualTo(429);
			assertThat(answer.page().select("#name").val()).isEqualTo(name);
			assertThat(answer.page().select("#message").text()).contains(name);
			assertThat(whereIs(name)).isEmpty();
			send(resident(), unique("Somebody else"));
			this.jdbc.sql("update throttle set held_until = counted_from where kind = 'hand-off'").update();
			assertThat(resident.post(FORM, fields).location()).endsWith("/sent");
		}

		@Test
		void takesNothingFromSomebodyWithoutAResult() {
			Visitor visitor = visitor();
			assertThat(visitor.get(FORM).location()).isEqualTo("/en/check");
			String name = unique("Nothing");
			Map<String, String> fields = filled(resident().get(FORM), name);
			assertThat(visitor.post(FORM, fields).location()).isEqualTo("/en/check");
			assertThat(whereIs(name)).isEmpty();
			assertThat(visitor.get("/en/hand-off/sent").location()).isEqualTo("/en/receipt");
		}

		@Test
		void asksAgainWhenTheFormHasNoTokenOfOurs() {
			String name = unique("Token");
			Visitor resident = resident();
			Map<String, String> fields = filled(resident.get(FORM), name);
			fields.put("token", "x");
			Visitor.Answer answer = resident.post(FORM, fields);
			assertThat(answer.status()).isEqualTo(422);
			assertThat(answer.page().select("input[name=token]").val()).hasSize(32);
			assertThat(answer.page().select("#name").val()).isEqualTo(name);
			assertThat(whereIs(name)).isEmpty();
		}

		@Test
		void saysThatNoMailComes() {
			Visitor resident = resident();
			assertThat(resident.get(FORM).text()).contains("sends no e-mail");
			send(resident, unique("No mail"));
			assertThat(resident.get("/en/hand-off/sent").text()).contains("you get no e-mail");
		}

		@Test
		void removesTheCodeFromTheBrowserOfSomebodyWhoLeavesQuickly() {
			Visitor resident = resident();
			send(resident, unique("Quick"));
			assertThat(resident.cookieNames()).contains("zairyu-receipt");
			resident.get("/en/leave");
			assertThat(resident.cookieNames()).doesNotContain("zairyu-receipt", "zairyu-answers");
		}

		@Test
		void saysHowLongItIsKept() {
			assertThat(resident().get(FORM).text())
				.contains("3 years after Example Immigration Support Office has closed your case");
		}

	}

}
