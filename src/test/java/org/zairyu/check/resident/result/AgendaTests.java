package org.zairyu.check.resident.result;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.testing.Ordinary;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes first, what is seen at once, and which verdict must be said. */
class AgendaTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';',
			textBlock = """
					the first home: the notice comes before the insurance of the same day ; topics=address address-event=arrived ; next ; notify-first-address ; join-national-insurance revocation-risk ;
					both notices are late: the older one, which the other needs, is first ; topics=address address-event=moved-between address-date=2026-10-25 left-on=2026-10-25 ; late ; notify-move-out ; notify-move-in join-national-insurance revocation-risk ;
					more than 28 hours a week is a crime, not a green page ; topics=side-work status=student side-work-permission=comprehensive weekly-hours=30 ; now ; over-weekly-limit ; ;
					exactly 28 hours: the guide and the law differ ; topics=side-work status=student side-work-permission=comprehensive weekly-hours=28 ; care ; at-the-limit ; ;
					a tourist who cannot extend leaves on the last day ; topics=stay-longer status=temporary-visitor period-of-stay=P90D expires-on=2026-12-20 ; next ; leave-by ; extension-not-for-visitors ;
					the card of a permanent resident has a last day ; topics=stay-longer status=permanent-resident ; next ; renew-card ; ; extension
					divorced: the notice of 14 days comes before the end of the status and of the stay ; topics=family|stay-longer status=spouse-or-child-of-japanese-national family-event=divorced status-basis-continues=no expires-on=2027-06-30 ; next ; notify-end-of-marriage ; apply-next-status six-months-without-spouse basis-ended ;
					a trip while an application is pending: the day to be back is a line ; topics=travel applications=extension expires-on=2026-12-20 departs-on=2026-12-10 returns-on=2027-01-10 ; next ; declare-at-departure ; return-before-special-period-ends ;
					a pending application: nothing to do, but a day to keep ; topics=stay-longer applications=extension expires-on=2026-11-30 ; next ; keep-my-number-card ; application-pending ;
					the special period: a day to keep ; topics=stay-longer applications=extension expires-on=2026-11-01 filed-on=2026-10-20 ; keep ; special-period ; ; extension
					the stay is over: nothing comes before it ; topics=address|stay-longer expires-on=2026-11-01 address-event=moved-within address-date=2026-10-25 ; late ; period-expired ; notify-change-of-address revocation-risk ;
					the last day of the stay was a Sunday and the office opens today ; topics=stay-longer expires-on=2026-11-15 ; now ; last-day-was-closed ; apply-extension ;
					side work is closed to a visitor, and no date hides it ; topics=side-work status=temporary-visitor ; stop ; side-work-not-available ; ;
					a right with a date is kept below what is to be done ; topics=travel ; next ; declare-at-departure ; special-reentry ; re-entry
					an unchanged home: only duties that hold every day ; topics=address ; standing ; carry-residence-card ; ; registration
					below 16 nobody has to carry a card, but changes must be told ; topics=address age=15 ; standing ; report-changes ; ; registration
					free to work: nothing at all ; topics=side-work status=permanent-resident ; nothing ; ; ; side-work
					a step without a date comes after dates and before duties of every day ; topics=address|side-work status=student ; next ; apply-comprehensive-permission ; wait-for-side-work-permission ; registration
					a long stay abroad without a permit: the permit first ; topics=travel returns-on=2028-01-10 ; next ; apply-reentry-permit ; overseas-move-out ;
					permanent residence is another application and not certain ; topics=new-activity new-status=permanent-resident ; care ; permanent-residence-separate ; ; change
					a lost card before a trip is told once, with the earlier day ; topics=address|travel card=lost lost-known-on=2026-11-12 departs-on=2026-11-20 returns-on=2026-12-20 ; next ; reissue-card ; apply-reentry-permit ; registration
					""")
	void theWorstComesFirst(String because, String answers, String tone, String headline, String lines, String unsaid) {
		Agenda agenda = Agenda.of(Ordinary.person(Ordinary.DAY, answers).assess());
		assertThat(agenda.tone().id()).as("tone").isEqualTo(tone);
		assertThat((agenda.headline() != null) ? agenda.headline().anchor() : null).as("headline").isEqualTo(headline);
		assertThat(codes(agenda.lines())).as("lines").isEqualTo((lines != null) ? lines : "");
		assertThat(agenda.unsaid().stream().map(Procedure::id).collect(Collectors.joining(" "))).as("unsaid")
			.isEqualTo((unsaid != null) ? unsaid : "");
	}

	/** Every row that a scenario of the law has, whatever it is about. */
	@ParameterizedTest(name = "{0}")
	@CsvFileSource(
			resources = { "/scenarios/registration.csv", "/scenarios/re-entry.csv", "/scenarios/extension.csv",
					"/scenarios/change.csv", "/scenarios/side-work.csv", "/scenarios/affiliation.csv",
					"/scenarios/family.csv", "/scenarios/newborn.csv", "/scenarios/residence-card.csv" },
			useHeadersInDisplayName = false, numLinesToSkip = 1)
	void greenIsOnlyWhereNothingIsToBeDoneKeptOrRefused(String because, String asOf, String answers) {
		var assessment = Ordinary.person(asOf, (answers != null) ? answers : "").assess();
		Agenda agenda = Agenda.of(assessment);
		if (agenda.tone() == Agenda.Tone.NOTHING) {
			assertThat(assessment.procedures()).noneMatch(
					(result) -> result.verdict() == Verdict.NOT_AVAILABLE || result.verdict() == Verdict.REQUIRED);
			assertThat(agenda.dates()).isEmpty();
		}
		else {
			assertThat(agenda.headline()).isNotNull();
			assertThat(agenda.lines()).doesNotContain(agenda.headline());
		}
		assertThat(agenda.dates()).extracting(MergedFinding::anchor).doesNotHaveDuplicates();
	}

	private static String codes(List<MergedFinding> entries) {
		return entries.stream().map(MergedFinding::anchor).collect(Collectors.joining(" "));
	}

}
