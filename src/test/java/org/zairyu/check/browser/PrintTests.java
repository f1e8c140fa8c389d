package org.zairyu.check.browser;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The printed pages. */
@BrowserTest
class PrintTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja off 360" })
	void aResultIsPrintedWithWhatIsFoldedOnTheScreen(String visitor, Visits.Door door) throws IOException {
		Visit visit = door.enter(Visitor.of(visitor), PageSnapshots.EVERYTHING).open("/result");
		String paper = print(visit);
		assertThat(paper).contains(bare(visit.say("finding.notify-move-in.title")))
			.contains(bare(visit.say(LocalDate.parse("2026-11-08"))))
			.contains(bare(visit.say("result.because")))
			.contains(bare(visit.say("finding.wait-for-permission.title")))
			.contains(bare(visit.say("page.not-advice")))
			.doesNotContain(bare(visit.say("nav.leave")), bare(visit.say("page.clear")),
					bare(visit.say("tools.whatif")));
	}

	@ParameterizedTest(name = "{0}: {1} pages at most")
	@CsvSource({ "en on 1280, 2, topics=address address-event=moved-within address-notified=no",
			"ja off 360, 2, topics=address address-event=moved-within address-notified=no",
			"en on 360, 2, topics=stay-longer expires-on=2027-01-31", "en on 1280, 8, ", "ja on 1280, 8, " })
	void aResultNeedsFewPages(String visitor, int most, @Nullable String answers, Visits.Door door) throws IOException {
		Visit visit = door.enter(Visitor.of(visitor), (answers != null) ? answers : PageSnapshots.EVERYTHING)
			.open("/result");
		try (PDDocument pdf = pdf(visit)) {
			assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(most);
		}
	}

	/** Letters of the picture are as large as those of the page, and of the same kind. */
	@Test
	void thePictureOfDatesIsPrintedInTheLettersOfThePage(Visits.Door door) {
		Visit visit = door.enter(Visitor.ENGLISH, PageSnapshots.EVERYTHING).open("/result");
		visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(visit.page().evaluate("""
				(() => {
					const picture = document.querySelector('.timeline-picture');
					const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
					const letters = parseFloat(getComputedStyle(picture.querySelector('.row-label')).fontSize) * scale;
					const page = getComputedStyle(document.querySelector('main'));
					const same = getComputedStyle(picture).fontFamily === page.fontFamily;
					return same && Math.abs(letters - parseFloat(page.fontSize)) < 1.5;
				})()""")).isEqualTo(true);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "ja off 360" })
	void aSheetIsPrintedForEachCounter(String visitor, Visits.Door door) throws IOException {
		Visit visit = door.enter(Visitor.of(visitor), PageSnapshots.EVERYTHING).open("/result/sheet");
		int counters = visit.page().locator(".sheet").count();
		try (PDDocument pdf = pdf(visit)) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(counters);
			assertThat(text(pdf)).doesNotContain(bare(visit.say("sheet.download")), bare(visit.say("nav.leave")));
		}
	}

	private static PDDocument pdf(Visit visit) throws IOException {
		return Loader.loadPDF(visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
	}

	private static String print(Visit visit) throws IOException {
		try (PDDocument pdf = pdf(visit)) {
			return text(pdf);
		}
	}

	private static String text(PDDocument pdf) throws IOException {
		return bare(new PDFTextStripper().getText(pdf));
	}

	/**
	 * Returns a text without blanks, with characters in place of the radicals that a PDF
	 * names.
	 */
	private static String bare(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2EA0', '民').replaceAll("\\s", "");
	}

}
