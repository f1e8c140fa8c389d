package org.zairyu.check.resident.export;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SheetTests {

	private static final String BOTH_COUNTERS = """
			topics=address|stay-longer status=student period-of-stay=P2Y expires-on=2027-03-31 age=21 card=held
			address-event=moved-within address-date=2026-11-01 left-on=2026-11-01 address-notified=no
			same-activity=yes extension-reason=yes attendance=good enrolled=yes applications=none""";

	@Autowired
	private Visitors visitors;

	private Visitor visitor() {
		Visitor visitor = this.visitors.visitor();
		visitor.post("/en/check/topics", "answer", "address", "answer", "stay-longer");
		return visitor.answer(BOTH_COUNTERS.substring(BOTH_COUNTERS.indexOf("status=")));
	}

	@Test
	void hasOnePageForEachCounterInBothLanguages() {
		var page = visitor().page("/en/result/sheet");
		assertThat(page.select(".sheet")).hasSize(2);
		assertThat(page.select(".sheet h2").eachText()).first().asString().contains("City, ward, town");
		assertThat(page.select(".sheet [lang=ja]")).isNotEmpty();
		assertThat(page.select(".sheet").first().text()).contains("転居届", "Sunday, 15 November 2026",
				"A short written reason for the delay", "理由書", "Immigration Act art. 19-9", "入管法第19条の9");
		assertThat(page.select(".sheet .box")).hasSizeGreaterThan(4);
		assertThat(page.select(".sheet").last().text()).contains("在留期間の更新", "I want to apply for an extension");
	}

	/**
	 * Who lives apart is still married, and would say something untrue at the counter.
	 */
	@ParameterizedTest
	@CsvSource({ "separated", "divorced", "spouse-died" })
	void neverSaysThatAMarriageHasEndedWhereItMayGoOn(String event) {
		Visitor visitor = this.visitors.visitor();
		visitor.post("/en/check/topics", "answer", "family");
		visitor.answer("status=spouse-or-child-of-japanese-national period-of-stay=P1Y expires-on=2027-05-20 age=34 "
				+ "card=held family-event=" + event
				+ " family-event-on=2026-11-10 family-tie=spouse family-notified=no");
		String said = visitor.page("/en/result/sheet").text();
		assertThat(said).contains("在留資格の変更を申請したいです");
		assertThat(said.contains("marriage has ended")).isEqualTo(!event.equals("separated"));
		assertThat(said.contains("婚姻が終わりました")).isEqualTo(!event.equals("separated"));
	}

	@Test
	void aJapaneseReaderSeesEverythingOnce() {
		assertThat(visitor().page("/ja/result/sheet").select(".counter-ja")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "en, I want to apply for an extension", "ja, 在留期間の更新を申請したいです" })
	void theFileSaysTheSameWithItsOwnFont(String language, String said) throws IOException {
		var response = visitor().get("/" + language + "/result/sheet.pdf");
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentType()).isEqualTo("application/pdf");
		assertThat(response.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"zairyu-check-sheet.pdf\"");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		try (PDDocument file = Loader.loadPDF(response.getContentAsByteArray())) {
			assertThat(file.getNumberOfPages()).isEqualTo(2);
			String text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
			assertThat(text.replace(" ", "")).contains(said.replace(" ", ""), "理由書", "在留期間の更新");
			assertThat(text).contains("1 / 2");
			for (PDPage page : file.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					var font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
					assertThat(font.getName()).contains("BIZUDPGothic");
				}
				assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# last day | shown                                        | not shown              | because
					2026-11-22 | Still in time until Tuesday, 24 November 2026 | The last day has passed | today is a Sunday, Monday a holiday
					2026-11-21 | Still in time until Tuesday, 24 November 2026 | The last day has passed | Saturday has passed
					2026-11-20 | The last day has passed                       | Still in time           | Friday was open
					2026-11-28 | The counter is last open on Friday            | Still in time           | a Saturday to come
					""")
	void saysUntilWhenItIsInTime(String due, String shown, String hidden, String because) {
		String moved = java.time.LocalDate.parse(due).minusDays(14).toString();
		String text = this.visitors.visitor()
			.answer("""
					topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held
					address-event=moved-within left-on=2026-11-01 address-notified=no address-date=""" + moved)
			.page("/en/result/sheet")
			.select(".sheet")
			.text();
		assertThat(text).as(because).contains(shown).doesNotContain(hidden);
	}

	@Test
	void whoMustReportToImmigrationIsNotToldThatThereIsNothingToDo() {
		var visitor = this.visitors.visitor()
			.answer("topics=stay-longer status=student expires-on=2026-11-01 applications=none");
		assertThat(visitor.page("/en/result").text()).contains("Go to the regional immigration office yourself");
		assertThat(visitor.page("/en/result/sheet").text()).contains("Your result says what to do")
			.doesNotContainIgnoringCase("nothing to do");
	}

	@Test
	void withNothingToDoAtACounterThereIsNoPage() {
		var visitor = this.visitors.visitor().answer("topics=side-work status=permanent-resident");
		assertThat(visitor.page("/en/result/sheet").text()).contains("no form to file at a counter");
	}

	@Test
	void withoutAResultThereIsNoFile() {
		assertThat(Visitor.target(this.visitors.visitor().get("/en/result/sheet"))).isEqualTo("/en/check");
		assertThat(Visitor.target(this.visitors.visitor().get("/en/result/sheet.pdf"))).isEqualTo("/en/check");
	}

}
