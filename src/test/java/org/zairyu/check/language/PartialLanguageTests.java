package org.zairyu.check.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import org.zairyu.check.AllTexts;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.SetClockConfiguration;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** A new language that has ten texts so far. */
@OnH2
@AutoConfigureMockMvc
@Import({ SetClockConfiguration.class, Visitors.class, PartialLanguageTests.Vietnamese.class })
class PartialLanguageTests extends StaffSuite {

	private static final String TEXTS = """
			language.name=Tiếng Việt
			language.tag=vi
			nav.start=Bắt đầu
			nav.contact=Liên hệ
			page.continue=Tiếp tục
			option.yes=Có
			option.no=Không
			status.student=Du học
			place.immigration=Cục Quản lý xuất nhập cảnh
			verdict.required=Bắt buộc
			""";

	private static final String MOVED_AND_STUDYING = """
			topics=address|stay-longer status=student period-of-stay=P2Y expires-on=2027-03-31 age=21 card=held
			address-event=moved-within address-date=2026-11-01 left-on=2026-11-01 address-notified=no
			same-activity=yes extension-reason=yes attendance=good enrolled=yes applications=none""";

	@TestConfiguration(proxyBeanMethods = false)
	static class Vietnamese {

		@Bean
		@Primary
		Languages languagesWithVietnamese(LawBook laws, Statuses statuses) throws IOException {
			Path folder = Files.createTempDirectory("messages");
			Path file = Files.writeString(folder.resolve("vi.properties"), TEXTS, StandardCharsets.UTF_8);
			Path staff = Files.createDirectory(folder.resolve("staff")).resolve("vi.properties");
			Files.writeString(staff, "staff.name=Nhân viên\nstaff.nav.clients=Khách hàng\n", StandardCharsets.UTF_8);
			List<Resource> files = new ArrayList<>(LanguageFiles.files());
			files.add(new FileSystemResource(file));
			Languages languages = LanguageFiles.read(files, AllTexts.required(laws, statuses));
			for (Path path : List.of(staff, staff.getParent(), file, folder)) {
				Files.delete(path);
			}
			return languages;
		}

	}

	@Autowired
	private Visitors visitors;

	@Autowired
	private Clients clients;

	@Autowired
	private Cases cases;

	private Visitor resident() {
		Visitor visitor = this.visitors.visitor();
		visitor.post("/en/check/topics", "answer", "address", "answer", "stay-longer");
		return visitor.answer(MOVED_AND_STUDYING.substring(MOVED_AND_STUDYING.indexOf("status=")));
	}

	private static void showsWhatIsEnglish(Document page, String path) {
		assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo("vi");
		assertThat(page.select("[lang=en]").eachText()).as(path).isNotEmpty();
		assertThat(page.outerHtml()).as(path).doesNotContain("\uE010", "\uE011");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/vi/", "/vi/contact", "/vi/guide", "/vi/check/answers", "/vi/result", "/vi/result/sheet",
			"/vi/result/as-of", "/vi/result/what-if", "/vi/saved", "/vi/cleared", "/vi/hand-off", "/vi/receipt" })
	void everyPageSaysWhichOfItIsEnglish(String path) {
		var response = resident().get(path);
		if (response.getStatus() != 302) {
			assertThat(response.getStatus()).as(path).isEqualTo(200);
			showsWhatIsEnglish(Visitor.document(response), path);
		}
	}

	@Test
	void everyQuestionAndEveryGuideIsShown() {
		Visitor visitor = resident();
		for (Question question : Question.values()) {
			String path = "/vi/check/" + question.id();
			var response = visitor.get(path);
			assertThat(response.getStatus()).as(path).isIn(200, 302);
			if (response.getStatus() == 200) {
				showsWhatIsEnglish(Visitor.document(response), path);
			}
		}
		for (Procedure procedure : Procedure.values()) {
			String path = "/vi/guide/" + procedure.id();
			showsWhatIsEnglish(visitor.page(path), path);
		}
	}

	@Test
	void theResultMixesTheLanguagesOpenly() {
		Document page = resident().page("/vi/result");
		assertThat(page.select(".zc-nav [lang=en]").eachText()).contains("Guide").doesNotContain("Bắt đầu");
		assertThat(page.select("[lang=en]").text()).contains("Sunday, 15 November 2026");
		assertThat(page.selectFirst("title").html()).doesNotContain("<");
	}

	@Test
	void aMistakeAndAnErrorAreToldInEnglish() {
		Visitor visitor = resident();
		Document form = Visitor.document(visitor.post("/vi/check/age", "answer", "x"));
		showsWhatIsEnglish(form, "age");
		assertThat(form.select(".govuk-error-summary [lang=en]")).isNotEmpty();
		var missing = visitor.get("/vi/nothing");
		assertThat(missing.getStatus()).isEqualTo(404);
	}

	@Test
	void filesAndProgramsGetPlainText() throws IOException {
		Visitor visitor = resident();
		assertThat(visitor.get("/vi/result/sheet.pdf").getStatus()).isEqualTo(200);
		assertThat(visitor.get("/vi/result.ics").getContentAsString(StandardCharsets.UTF_8)).contains("SUMMARY")
			.doesNotContain("\uE010", "\uE011");
		assertThat(visitor.get("/api/v1/questions?lang=vi").getContentAsString(StandardCharsets.UTF_8))
			.contains("Có", "topics")
			.doesNotContain("\uE010", "\uE011");
	}

	@Test
	void staffReadTheirPagesToo() {
		var account = account(Role.ADMIN);
		var staff = signedIn(account);
		this.accounts.setLanguage(account.id(), "vi");
		long client = this.clients.add(new NewClient(unique("ref"), "Lan", null, "vi"), Actor.system()).id();
		long id = this.cases.open(client, Scenario.of("2026-11-22", MOVED_AND_STUDYING).answers(), CaseOrigin.STAFF,
				Actor.system());
		for (String path : List.of("/staff", "/staff/account", "/staff/accounts", "/staff/accounts/new", "/staff/audit",
				"/staff/bulk", "/staff/clients", "/staff/clients/new", "/staff/clients/" + client,
				"/staff/clients/" + client + "/privacy", "/staff/cases/" + id, "/staff/inbox", "/staff/law-change",
				"/staff/privacy/deleted", "/staff/account/feed", "/staff/account/passkeys")) {
			var answer = staff.get(path);
			assertThat(answer.status()).as(path).isEqualTo(200);
			showsWhatIsEnglish(answer.page(), path);
		}
		assertThat(staff.get("/staff/queue.csv").response().body()).doesNotContain("\uE010", "\uE011");
		assertThat(staff.get("/staff").page().select("nav [lang=en]").eachText()).doesNotContain("Khách hàng");
	}

}
