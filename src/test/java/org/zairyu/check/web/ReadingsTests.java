package org.zairyu.check.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;
import org.zairyu.check.web.answers.AnswersCookie;

import static org.assertj.core.api.Assertions.assertThat;

/** Easy Japanese has a reading above every kanji that a page shows. */
@PageTest
class ReadingsTests {

	private static final Pattern BARE = Pattern.compile("[\\p{IsHan}々〆《》]");

	/** Kanji in a list of choices without a reading in brackets after them. */
	private static final Pattern NO_BRACKET = Pattern.compile("\\p{IsHan}(?![\\p{IsHan}々（])");

	/**
	 * Elements without readings: text that cannot contain elements, the names of other
	 * languages, and Japanese print with its own {@code lang}, which is names on the card
	 * and the officer's side of the sheet.
	 */
	private static final String PRINT = "ruby, title, svg, .zc-languages, main [lang=ja]";

	private static final String TODAY = "2026-11-22";

	/** Answers that differ from those of an {@link Ordinary} person. */
	private static final List<String> PEOPLE = List.of(
			"affiliation-event=left insured-otherwise=no affiliation-left-on=2026-09-01",
			"affiliation-event=left-and-joined status=specified-skilled-worker-i period-of-stay=P1Y joining-permitted=no",
			"affiliation-event=organisation-changed", "status=dependent period-of-stay=P3Y family-event=divorced",
			"status=spouse-or-child-of-japanese-national family-event=spouse-died", "family-event=married",
			"birth-registered=no baby-status-applied=no born-on=2026-07-01", "card-event=details-changed",
			// an ordinary person
			"age=30",
			// a student
			"status=student attendance=low side-work-permission=comprehensive school-vacation=yes",
			// an overdue move
			"address-event=moved-between address-date=2026-10-01",
			// a child who has landed
			"address-event=arrived address-date=2026-11-20 age=15",
			// no home and no card
			"address-event=looking left-on=none card=none",
			// a lost card
			"card=lost lost-known-on=2026-11-01",
			// an overstay
			"expires-on=2026-11-01",
			// a special period
			"expires-on=2026-11-01 applications=extension filed-on=2026-10-20",
			// a stay that ends on a trip
			"expires-on=2027-01-05 returns-on=2027-02-01",
			// a long trip
			"returns-on=2028-02-01",
			// leaving for good
			"travel-plan=for-good departs-on=2026-12-10",
			// gone
			"travel-plan=for-good departs-on=2026-11-10",
			// a special permanent resident
			"status=special-permanent-resident",
			// a permanent resident
			"status=permanent-resident",
			// a visitor
			"status=temporary-visitor period-of-stay=P90D expires-on=2027-01-10",
			// staff of a mission
			"status=designated-activities designation=mission-staff",
			// too much side work
			"status=dependent weekly-hours=30 amusement-business=yes",
			// after a divorce
			"status=spouse-or-child-of-japanese-national status-basis-continues=no",
			// permanent residence
			"new-status=permanent-resident expires-on=2026-12-20",
			// started before asking
			"started-new-activity=yes",
			// often extended
			"status=entertainer period-of-stay=P30D expires-on=2026-12-01 extensions-granted=2");

	@Autowired
	private Visitors visitors;

	@Autowired
	private AnswersCookie cookie;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide", "/guide/registration", "/guide/re-entry", "/guide/extension",
			"/guide/change", "/guide/side-work", "/guide/affiliation", "/guide/family", "/guide/newborn",
			"/guide/residence-card", "/contact", "/saved", "/saved/AAAA" })
	void areAboveEveryKanjiOfAPage(String path) {
		assertRead(this.visitors.visitor().page("/ja-easy" + path));
	}

	@ParameterizedTest
	@FieldSource("PEOPLE")
	void areAboveEveryKanjiOfAResult(String answers) {
		Visitor visitor = visitor(answers);
		assertRead(visitor.page("/ja-easy/check/answers"));
		assertThat(visitor.get("/ja-easy/check").getRedirectedUrl()).isEqualTo("/ja-easy/check/answers");
		assertRead(visitor.page("/ja-easy/result"));
		assertRead(visitor.page("/ja-easy/result/sheet"));
		assertRead(visitor.page("/ja-easy/result/what-if"));
		assertRead(
				Visitor.document(visitor.post("/ja-easy/result/what-if", "question", "as-of", "year", "2026-07-01")));
		assertRead(Visitor.document(visitor.post("/ja-easy/result/what-if", "question", "as-of", "year", "x")));
		assertRead(Visitor.document(visitor.post("/ja-easy/save")));
	}

	@Test
	void areAboveEveryKanjiOfEveryQuestionAndItsErrors() {
		Set<String> seen = new TreeSet<>();
		for (String answers : PEOPLE) {
			Visitor visitor = visitor(answers);
			for (String path : visitor.page("/ja-easy/check/answers").select("dl a").eachAttr("href")) {
				if (seen.add(path)) {
					assertRead(visitor.page(path));
					assertRead(Visitor.document(visitor.post(path)));
					assertRead(Visitor
						.document(visitor.post(path, "answer", "x", "year", "1", "month", "13", "day", "x")));
				}
			}
		}
		assertThat(seen).containsExactlyInAnyOrderElementsOf(Arrays.stream(Question.values())
			.map((question) -> "/ja-easy/check/" + question.id() + "?change")
			.toList());
	}

	@Test
	void areNowhereElse() {
		Visitor visitor = visitor("");
		Document page = visitor.page("/ja-easy/check/status?change");
		assertThat(page.title()).contains("在留").doesNotContain("《", "ざいりゅう");
		assertThat(page.select("ruby rt")).isNotEmpty();
		assertThat(page.select("ruby ruby, title ruby, svg ruby")).isEmpty();
		page.getAllElements()
			.forEach((element) -> element.attributes()
				.forEach((attribute) -> assertThat(attribute.getValue()).doesNotContain("《", "<ruby")));
		assertThat(visitor.page("/en/check/status?change").outerHtml()).doesNotContain("《", "<ruby");
		assertThat(visitor.page("/ja/check/status?change").outerHtml()).doesNotContain("《", "<ruby");
	}

	@Test
	void needNoSecondColumnOfJapaneseOnTheSheet() {
		Visitor visitor = visitor("address-event=moved-within address-date=2026-11-20");
		assertThat(visitor.page("/en/result/sheet").select(".counter-ja")).isNotEmpty();
		assertThat(visitor.page("/ja-easy/result/sheet").select(".counter-ja")).isEmpty();
		assertThat(visitor.page("/ja-easy/result/sheet").select(".say ruby")).isNotEmpty();
	}

	@Test
	void areLeftOutOfFiles() {
		Visitor visitor = visitor("address-event=moved-within address-date=2026-11-20");
		assertThat(text(visitor, "/ja-easy/result.ics")).contains("BEGIN:VEVENT").doesNotContain("《");
	}

	private static String text(Visitor visitor, String path) {
		return new String(visitor.get(path).getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** Returns a visitor who has answered every question. */
	private Visitor visitor(String changes) {
		Answers answers = Ordinary.person(TODAY, changes)
			.with("topics", "address|travel|stay-longer|new-activity|side-work|work-or-school|family|baby|card")
			.answers();
		Visitor visitor = this.visitors.visitor();
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.write(answers, new MockHttpServletRequest(), response);
		visitor.setCookie(Objects.requireNonNull(response.getCookie(AnswersCookie.NAME)).getValue());
		return visitor;
	}

	private static void assertRead(Document page) {
		assertThat(page.select("rt")).isNotEmpty();
		page.select("option").forEach((option) -> assertThat(option.text()).doesNotContainPattern(NO_BRACKET));
		page.select(PRINT + ", option").remove();
		assertThat(page.text().split(" ")).as(page.title()).filteredOn((word) -> BARE.matcher(word).find()).isEmpty();
	}

}
