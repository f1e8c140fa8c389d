package org.zairyu.check.staff.notice.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates that the agency writes itself. */
class TemplatesTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String PAGE = "/staff/templates";

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private AuditLog audit;

		private Visitor admin;

		private String name;

		@BeforeEach
		void start() {
			this.admin = signedIn(Role.ADMIN);
			this.name = unique("Fees");
		}

		@Test
		void isOfferedToStaffForClientsOfItsLanguageAndFilledIn() {
			save(Map.of("name", this.name, "language", "ja", "subject", "手数料について {reference}", "text",
					"{name} 様の手数料は ____ 円です。"));
			String reference = unique("R{mail}");
			Visitor staff = signedIn(Role.STAFF);
			Visitor.Answer page = staff.get(mails("ja", reference));
			assertThat(page.page().select("a[href=" + PAGE + "]")).as("for admins").isEmpty();
			String link = page.page().select("a:containsOwn(" + this.name + ")").attr("href");
			Visitor.Answer form = staff.get(link);
			assertThat(form.page().select("#subject").val()).isEqualTo("手数料について " + reference);
			assertThat(form.page().select("#text").val()).startsWith("Linh 様\n\nLinh 様の手数料は ____ 円です。\n\n");
			String english = mails("en", null);
			assertThat(staff.get(english).text()).doesNotContain(this.name);
			assertThat(staff.get(english + "/new" + link.substring(link.indexOf('?'))).page().select("#text").val())
				.as("a text in another language")
				.doesNotContain("手数料");
			assertThat(this.admin.get(english).page().select("a[href=" + PAGE + "]")).hasSize(1);
		}

		@Test
		void refusesWhatCouldNotBeFilledInAndLosesNothing() {
			Map<String, String> good = Map.of("name", this.name, "language", "en", "subject", "Subject", "text",
					"Text");
			for (Map<String, String> wrong : List.of(Map.of("name", " "), Map.of("name", "x".repeat(101)),
					Map.of("language", "xx"), Map.of("subject", ""), Map.of("subject", "a\nBcc: eve@example.org"),
					Map.of("subject", "{nmae}"), Map.of("text", ""), Map.of("text", "x".repeat(8001)),
					Map.of("text", "Dear\n{names}"), Map.of("text", "an open { brace"))) {
				Map<String, String> fields = new HashMap<>(good);
				fields.putAll(wrong);
				Visitor.Answer answer = send(fields);
				String field = wrong.keySet().iterator().next();
				assertThat(answer.status()).as(wrong.toString()).isEqualTo(422);
				assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href")).as(wrong.toString())
					.containsExactly("#" + field);
				assertThat(answer.page().select("#subject").val()).isEqualTo(fields.get("subject"));
				assertThat(answer.page().select("#text").val()).isEqualTo(fields.get("text"));
			}
			assertThat(this.admin.get(PAGE).text()).doesNotContain(this.name);
			Map<String, String> longest = new HashMap<>(good);
			longest.putAll(Map.of("name", this.name + "x".repeat(100 - this.name.length()), "text", "あ".repeat(8000)));
			assertThat(send(longest).status()).isEqualTo(302);
		}

		@Test
		void isChangedByOneOfTwoAndDeleted() {
			save(Map.of("name", this.name, "language", "en", "subject", "Subject", "text", "First"));
			String address = this.admin.get(PAGE).page().select("a[aria-label$=" + this.name + "]").attr("href");
			String page = address.replace("#form", "");
			Visitor.Answer mine = this.admin.get(page);
			Visitor.Answer yours = this.admin.get(page);
			assertThat(this.admin.send(mine, PAGE, Map.of("text", "Second")).status()).isEqualTo(302);
			Visitor.Answer stale = this.admin.send(yours, PAGE, Map.of("text", "Third"));
			assertThat(stale.status()).isEqualTo(422);
			assertThat(stale.text()).contains("Somebody else has changed or deleted this template");
			assertThat(stale.page().select("#text").val()).isEqualTo("Third");
			assertThat(this.admin.get(page).page().select("#text").val()).isEqualTo("Second");
			long id = Long.parseLong(page.substring(page.indexOf('=') + 1));
			assertThat(this.admin.send(this.admin.get(page), PAGE + "/delete", Map.of()).location()).isEqualTo(PAGE);
			assertThat(this.admin.get(page).status()).isEqualTo(404);
			assertThat(this.audit.about("template", id)).extracting(AuditEntry::action)
				.containsExactly("template-deleted", "template-saved", "template-saved");
		}

		private Visitor.Answer send(Map<String, String> fields) {
			return this.admin.send(this.admin.get(PAGE), PAGE, fields);
		}

		private void save(Map<String, String> fields) {
			assertThat(send(fields).location()).isEqualTo(PAGE + "?saved");
		}

		private String mails(String language, String reference) {
			long client = this.clients
				.add(new NewClient(reference, "Linh", "linh@example.org", language), Actor.system())
				.id();
			return "/staff/cases/" + this.cases.open(client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system())
					+ "/mails";
		}

	}

}
