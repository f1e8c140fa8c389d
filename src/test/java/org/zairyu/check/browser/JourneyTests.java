package org.zairyu.check.browser;

import java.time.LocalDate;
import java.util.EnumSet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.Verdict;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Complete journeys from the bare address to the result, as residents make them. */
@BrowserTest
class JourneyTests {

	private static final String TRIP = """
			topics=travel status=student period-of-stay=P2Y expires-on=2028-03-31 card=held travel-plan=return
			departs-on=2026-12-20 returns-on=2027-01-10 reentry-bars=none same-activity-after-return=yes
			passport-valid=yes reentry-permit-until=none
			""";

	private static final String ALL_TOPICS = """
			topics=address|travel|stay-longer|new-activity|side-work status=student period-of-stay=P1Y
			expires-on=2027-03-31 age=21 card=held address-event=moved-within address-date=2026-11-10
			address-notified=no travel-plan=return departs-on=2026-12-20 returns-on=2027-01-10 attendance=low
			enrolled=yes new-status=engineer-specialist-in-humanities-international-services
			side-work-permission=none weekly-hours=28 school-vacation=no
			""";

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 1280", "en off 360", "ja on 360", "ja off 1280", "ja-easy on 360", "ja-easy off 1280" })
	void tellAStudentThatSpecialReentryIsEnough(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor)).start().toResult(TRIP);
		reads(visit, finding("special-reentry"), "2027-12-20");
		reads(visit, finding("declare-at-departure"), "2026-12-20");
		reads(visit, Procedure.RE_ENTRY, Verdict.NOT_NEEDED);
		assertThat(visit.main()).containsText(visit.say("paper.passport"));
		assertThat(visit.addresses()).noneMatch((url) -> url.contains("student") || url.contains("2026-12-20"));
		assertThat(visit.cookie().httpOnly).isTrue();
		assertThat(visit.cookie().value).doesNotContain("student");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					en off 1280 | the 14th day after the move was Sunday, 8 November | topics=address status=dependent expires-on=2028-03-31 address-event=moved-between address-date=2026-10-25 left-on=2026-10-25 | notify-move-in | 2026-11-08
					ja on 360   | the move-out comes before the move-in | topics=address status=dependent expires-on=2028-03-31 address-event=moved-between address-date=2026-10-25 left-on=2026-10-25 | notify-move-out |
					ja off 360  | the stay is over since 1 November | topics=stay-longer status=student expires-on=2026-11-01 applications=none | period-expired | 2026-11-01
					en on 1280  | until the last day, a Sunday, but the office is open on Friday | topics=stay-longer status=engineer-specialist-in-humanities-international-services expires-on=2027-01-31 | apply-extension | 2027-01-29
					ja off 1280 | an extension can be filed from three months before | topics=stay-longer status=engineer-specialist-in-humanities-international-services expires-on=2027-06-30 | apply-extension | 2027-03-30
					en off 360  | a dependent applies for the comprehensive permission | topics=side-work status=dependent employer-decided=no weekly-hours=20 | apply-comprehensive-permission |
					ja on 1280  | the guidance page asks a dependent for a workplace | topics=side-work status=dependent employer-decided=no weekly-hours=20 | employer-advised |
					""")
	void tellWhatToDoAndByWhen(String visitor, String because, String answers, String finding, String date,
			Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor), answers).open("/check/answers");
		visit.button("page.answers.result").click();
		reads(visit, finding(finding), date);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en on 360", "ja off 1280", "ja-easy off 360" })
	void answerAllTopicsAtOnce(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor)).start().toResult(ALL_TOPICS);
		reads(visit, finding("notify-change-of-address"), "2026-11-24");
		reads(visit, finding("declare-at-departure"), "2026-12-20");
		reads(visit, finding("apply-extension"), "2027-03-31");
		reads(visit, finding("low-attendance"), null);
		reads(visit, finding("apply-status-change"), "2027-03-31");
		reads(visit, finding("at-the-limit"), null);
		for (Procedure procedure : EnumSet.range(Procedure.REGISTRATION, Procedure.SIDE_WORK)) {
			assertThat(visit.main()).containsText(visit.say("procedure." + procedure.id()));
		}
		reads(visit, Procedure.REGISTRATION, Verdict.REQUIRED);
		reads(visit, Procedure.EXTENSION, Verdict.RESTRICTED);
	}

	@Test
	void sayWhatIsLateFirst(Visits.Door door) {
		Visit visit = door.enter(Visitor.ENGLISH, """
				topics=address status=dependent expires-on=2028-03-31 address-event=moved-within
				address-date=2026-10-25 address-notified=no""").open("/result");
		assertThat(visit.main()).containsText("Overdue: do this first");
		assertThat(visit.main()).containsText("7 days overdue");
		assertThat(visit.main()).containsText("Sunday, 8 November 2026");
		assertThat(visit.main()).containsText("0570-013904");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "en off 1280", "ja on 360" })
	void letAnAnswerBeChangedAtTheEnd(String visitor, Visits.Door door) {
		Visit visit = door.enter(Visitor.of(visitor), TRIP).open("/check/answers");
		String before = visit.main().innerText();
		visit.change("returns-on");
		assertThat(new Form(visit.page()).field("day")).hasValue("10");
		visit.give(visit.question(), "2028-01-10");
		visit.answer("age=21");
		assertThat(visit.main().innerText()).contains(visit.say(LocalDate.parse("2028-01-10")))
			.isNotEqualTo(before)
			.contains(visit.say(LocalDate.parse("2026-12-20")));
		visit.button("page.answers.result").click();
		reads(visit, finding("apply-reentry-permit"), "2026-12-18");
	}

	private static String finding(String code) {
		return "finding." + code + ".title";
	}

	/** Asserts that the result shows a finding with a date that is visible at once. */
	private static void reads(Visit visit, String title, String date) {
		Locator item = visit.page()
			.locator(".zc-summary, details.zc-entry:not(:has(details.zc-entry))")
			.filter(new Locator.FilterOptions().setHas(visit.page().locator("h3", headed(visit.say(title)))));
		assertThat(item).hasCount(1);
		if (date != null) {
			assertThat(item).containsText(visit.say(LocalDate.parse(date)));
		}
	}

	private static Page.LocatorOptions headed(String title) {
		return new Page.LocatorOptions().setHasText(title);
	}

	private static void reads(Visit visit, Procedure procedure, Verdict verdict) {
		assertThat(visit.main()).containsText(visit.shown(visit.words().verdict(procedure, verdict)));
	}

}
