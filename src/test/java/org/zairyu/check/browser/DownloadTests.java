package org.zairyu.check.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Download;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that the result offers for download. */
@BrowserTest
class DownloadTests {

	private static final String MOVE = """
			topics=address status=dependent expires-on=2028-03-31 address-event=moved-within
			address-date=2026-11-10 address-notified=no""";

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja off 360" })
	void giveACalendar(String visitor, Visits.Door door) throws IOException {
		Visit visit = door.enter(Visitor.of(visitor), MOVE).open("/result");
		Download download = visit.page().waitForDownload(() -> visit.link("tools.calendar").click());
		assertThat(download.suggestedFilename()).isEqualTo("zairyu-check.ics");
		String text = Files.readString(download.path()).replace("\r\n ", "");
		assertThat(text).startsWith("BEGIN:VCALENDAR")
			.contains(visit.say("finding.notify-change-of-address.title"))
			.contains("DTSTART;VALUE=DATE:20261124");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en off 1280", "ja on 360" })
	void giveASheetForTheCounterInJapanese(String visitor, Visits.Door door) throws IOException {
		Visit visit = door.enter(Visitor.of(visitor), MOVE).open("/result");
		visit.link("tools.sheet").click();
		assertThat(visit.heading()).isEqualTo(visit.say("sheet.title"));
		LawWords japanese = Scenario.of(Today.DATE, "status=dependent").words("ja");
		assertThat(visit.main().innerText()).contains(japanese.get("finding.notify-change-of-address.title"));
		Download download = visit.page().waitForDownload(() -> visit.button("sheet.download").click());
		assertThat(download.suggestedFilename()).isEqualTo("zairyu-check-sheet.pdf");
		Path file = download.path();
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
			assertThat(text).contains(bare(japanese.get("finding.notify-change-of-address.title")))
				.contains(bare(japanese.get("paper.residence-card")))
				.contains(bare(japanese.get("paper.passport")))
				.contains(bare(visit.say("paper.passport")));
			for (PDPage page : pdf.getPages()) {
				assertThat(page.getResources().getFontNames()).isNotEmpty();
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
				}
			}
		}
	}

	private static String bare(String text) {
		return text.replaceAll("\\s", "");
	}

}
