package org.zairyu.check.resident.result;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Office;
import org.zairyu.check.situation.OfficeDirectory;
import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WhereTests {

	private static final String EXTENSION = """
			topics=stay-longer status=student period-of-stay=P2Y expires-on=2027-03-31 age=21 card=held
			same-activity=yes extension-reason=yes attendance=good enrolled=yes applications=none""";

	private static final String MOVE = """
			topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held
			address-event=moved-between address-date=2026-12-19 left-on=2026-12-18""";

	@Autowired
	private Visitors visitors;

	@Autowired
	private OfficeDirectory directory;

	private Visitor asker() {
		return this.visitors.visitor().answer(EXTENSION);
	}

	@Test
	void isAskedOnlyWhereAResultSendsToImmigration() {
		assertThat(asker().page("/en/result").select("#where select option")).hasSize(48);
		assertThat(this.visitors.visitor().answer(MOVE).page("/en/result").select("#where")).isEmpty();
	}

	@Test
	void whatIsNotSaidIsSaidToBeUnknown() {
		var where = asker().page("/en/result").select("#where");
		assertThat(where.select("li")).isEmpty();
		assertThat(where.text()).contains("depends on your address", "0570-013904", "Rather not say");
	}

	@Test
	void showsTheBureauInChargeFirstWithWhatWasSeenAndWhere() {
		var visitor = asker();
		var kept = visitor.post("/en/result/where", "home", "kanagawa", "asOf", "2026-11-22");
		assertThat(Visitor.target(kept)).isEqualTo("/en/result#where");
		var offices = visitor.page("/en/result").select("#where li");
		assertThat(offices).hasSize(3);
		assertThat(offices.getFirst().text()).contains("Tokyo Regional Immigration Services Bureau", "東京出入国在留管理局",
				"港区港南5-5-30", "0570-034259", "not official");
		assertThat(offices.getFirst().select("a[href^=https]").attr("rel")).contains("noreferrer");
		assertThat(offices.getFirst().select("a[href^=tel]").attr("href")).isEqualTo("tel:0570034259");
		assertThat(offices.get(1).text()).contains("Yokohama", "Ask whether it takes your application");
		assertThat(offices.get(1).select("a[href^=tel]")).as("no telephone number was seen").isEmpty();
		assertThat(visitor.page("/ja/result").select("#where option[selected]").text()).isEqualTo("神奈川県");
		assertThat(visitor.page("/ja/result").select("#where li strong").first().text()).isEqualTo("東京出入国在留管理局");
	}

	@Test
	void theDutyNamesTheOfficeOfThePrefecture() {
		var visitor = asker();
		assertThat(visitor.page("/en/result").select(".zc-summary__facts").text())
			.contains("Regional immigration office");
		visitor.post("/en/result/where", "home", "kanagawa");
		assertThat(visitor.page("/en/result").select(".zc-summary__facts").text())
			.contains("Tokyo Regional Immigration Services Bureau")
			.doesNotContain("for your address");
	}

	@Test
	void theDayOfTheResultIsKept() {
		var kept = asker().post("/ja/result/where", "home", "tokyo", "asOf", "2026-09-30");
		assertThat(Visitor.target(kept)).isEqualTo("/ja/result?asOf=2026-09-30#where");
	}

	@ParameterizedTest
	@EnumSource
	void everyPrefectureHasItsBureauAndNoneRestsOnMemory(Prefecture prefecture) {
		var offices = this.directory.in(prefecture);
		assertThat(offices.getFirst().kind()).isEqualTo(Office.Kind.BUREAU);
		assertThat(offices).noneMatch((office) -> office.confidence() == org.zairyu.check.law.Confidence.MEMORY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "atlantis", "<script>", "TOKYO" })
	void unknownPrefecturesAreForgotten(String home) {
		var visitor = asker();
		visitor.post("/en/result/where", "home", "tokyo");
		var kept = visitor.post("/en/result/where", "home", home, "asOf", "//example.org");
		assertThat(Visitor.target(kept)).isEqualTo("/en/result#where");
		assertThat(visitor.page("/en/result").select("#where li")).isEmpty();
	}

	@Test
	void noRuleReadsItAndNoOtherAnswerLosesIt() {
		var visitor = asker();
		String titlesAndDates = ".zc-summary__title, .zc-when, .zc-entry > summary h3, .zc-tag";
		String before = visitor.page("/en/result").select(titlesAndDates).text();
		visitor.post("/en/result/where", "home", "tokyo");
		visitor.answer("attendance=good");
		assertThat(visitor.page("/en/result").select(titlesAndDates).text()).isEqualTo(before);
		assertThat(visitor.page("/en/result").select("#where li")).isNotEmpty();
		assertThat(visitor.page("/en/check/answers").text()).doesNotContain("Tokyo");
	}

	@Test
	void withoutAnswersThereIsNothingToKeep() {
		var nobody = this.visitors.visitor();
		assertThat(Visitor.target(nobody.post("/en/result/where", "home", "tokyo"))).isEqualTo("/en/check");
		assertThat(nobody.cookie()).isNull();
	}

	@Test
	void theCounterSheetAndTheCalendarNameTheOffice() throws Exception {
		var visitor = asker();
		assertThat(visitor.page("/en/result/sheet").text()).contains("ask 0570-013904");
		visitor.post("/en/result/where", "home", "hiroshima");
		assertThat(visitor.page("/en/result/sheet").text()).contains("Hiroshima Regional", "広島出入国在留管理局", "082-221-4411")
			.as("no quarrel about sources for the clerk")
			.doesNotContain("not official", "Guide page");
		String calendar = visitor.get("/ja/result.ics").getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", "");
		assertThat(calendar).contains("広島出入国在留管理局", "082-221-4411").doesNotContain("Hiroshima");
	}

}
