package org.zairyu.check.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;
import org.zairyu.check.testing.Ordinary;

import static org.assertj.core.api.Assertions.assertThat;

/** The days of work or school, family, a baby and the card, as each law counts them. */
class LifeEventDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true,
			textBlock = """
					PROCEDURE | ANSWERS | CODE | OPENS | DUE | BECAUSE
					AFFILIATION | affiliation-event=left affiliation-left-on=2026-10-31 | notify-leaving | 2026-10-31 | 2026-11-14 | ICRRA 19-16: the day is not counted
					AFFILIATION | affiliation-event=left-and-joined affiliation-joined-on=2026-12-01 | notify-joining | 2026-12-01 | 2026-12-15 | a planned day
					AFFILIATION | affiliation-event=organisation-changed organisation-changed-on=2026-11-16 | notify-organisation-change | 2026-11-16 | 2026-11-30 | today
					AFFILIATION | affiliation-event=left affiliation-left-on=2026-11-30 | three-months-inactive | - | 2027-02-28 | the last day of a shorter month
					AFFILIATION | status=highly-skilled-professional-ii affiliation-event=left affiliation-left-on=2026-08-31 | three-months-inactive | - | 2027-02-28 | six months
					AFFILIATION | affiliation-event=left expires-on=2026-12-20 | plan-next-status | - | 2026-12-20 | the end of the stay
					AFFILIATION | affiliation-event=left expires-on=2026-11-10 applications=extension filed-on=2026-11-09 | plan-next-status | - | 2027-01-10 | the end of the special period
					AFFILIATION | status=student period-of-stay=P2Y affiliation-event=left affiliation-left-on=2026-11-20 | side-work-ends | - | 2026-11-20 | the last day itself
					AFFILIATION | affiliation-event=left insured-otherwise=no affiliation-left-on=2026-11-01 | join-national-insurance | - | 2026-11-15 | NHI Act 9
					AFFILIATION | status=specified-skilled-worker-i period-of-stay=P1Y affiliation-event=joined joining-permitted=no affiliation-joined-on=2026-12-01 | permission-before-joining | - | 2026-12-01 | before the first day
					FAMILY | status=dependent period-of-stay=P3Y family-event=divorced family-event-on=2026-11-01 | notify-end-of-marriage | - | 2026-11-15 | ICRRA 19-16(iii)
					FAMILY | status=spouse-or-child-of-japanese-national family-event=separated family-event-on=2026-08-31 | six-months-without-spouse | - | 2027-02-28 | ICRRA 22-4(1)(vii)
					FAMILY | status=spouse-or-child-of-japanese-national family-event=divorced family-event-on=2026-11-01 | apply-next-status | - | 2027-05-01 | six months come before the end of the stay
					FAMILY | status=spouse-or-child-of-japanese-national family-event=divorced family-event-on=2026-11-01 expires-on=2027-04-30 | apply-next-status | - | 2027-04-30 | the stay ends first
					FAMILY | status=dependent period-of-stay=P3Y family-event=divorced family-event-on=2026-11-01 | dependent-basis-ended | - | 2027-02-01 | three months
					FAMILY | status=dependent period-of-stay=P3Y family-event=divorced family-event-on=2026-11-01 | apply-next-status | - | 2027-02-01 | three months
					FAMILY | family-event=married family-event-on=2026-11-03 | name-change-notice | - | 2026-11-17 | ICRRA 19-10(1)
					FAMILY | family-event=spouse-died family-event-on=2026-11-03 | return-card-of-deceased | - | 2026-11-17 | ICRRA 19-15
					NEWBORN | born-on=2026-11-10 birth-registered=no | register-birth | 2026-11-10 | 2026-11-23 | the day of birth is the first of 14
					NEWBORN | born-on=2026-11-10 baby-status-applied=no | acquire-status | - | 2026-12-10 | 30 days, the day of birth not counted
					NEWBORN | born-on=2026-11-10 baby-status-applied=no baby-parents=permanent-resident | acquire-permanent-residence | - | 2026-12-10 | 30 days
					NEWBORN | born-on=2026-11-10 baby-status-applied=no | sixty-days-limit | - | 2027-01-09 | 60 days
					NEWBORN | born-on=2026-11-10 baby-status-applied=no baby-parents=special-permanent-resident | apply-special-permanent-residence | - | 2027-01-09 | SPA 4
					NEWBORN | born-on=2026-09-17 baby-status-applied=no baby-leaves-within-60-days=yes | baby-may-leave-without-status | - | 2026-11-16 | today is the 60th day
					NEWBORN | born-on=2026-09-16 baby-status-applied=no baby-leaves-within-60-days=yes | baby-may-leave-without-status | - | - | the days are over: the baby has left
					NEWBORN | born-on=2026-11-10 | baby-insurance | - | 2026-11-24 | 14 days
					NEWBORN | born-on=2026-11-10 | child-allowance | - | 2026-11-25 | 15 days
					RESIDENCE_CARD | status=permanent-resident card-valid-until=2027-04-30 | renew-card | 2027-02-28 | 2027-04-30 | two months before, no later than the month has days
					RESIDENCE_CARD | age=15 card-valid-until=2027-08-31 | renew-card | 2027-02-28 | 2027-08-31 | under 16: six months before
					RESIDENCE_CARD | card-event=details-changed details-changed-on=2026-11-02 | notify-changed-details | - | 2026-11-16 | ICRRA 19-10(1)
					RESIDENCE_CARD | status=special-permanent-resident card-event=details-changed details-changed-on=2026-11-02 | notify-changed-details | - | 2026-11-16 | SPA 11
					RESIDENCE_CARD | card=lost lost-known-on=2026-11-02 | reissue-card | - | 2026-11-16 | ICRRA 19-12
					RESIDENCE_CARD | expires-on=2027-03-31 | card-ends-with-stay | - | 2027-03-31 | the end of the stay
					EXTENSION | status=permanent-resident card-valid-until=2026-12-31 | renew-card | 2026-10-31 | 2026-12-31 | an indefinite stay has a card with a last day
					""")
	void areCounted(Procedure procedure, String answers, String code, @Nullable String opens, @Nullable String due,
			String because) {
		Line line = ExpectedResult.of(procedure, Ordinary.DAY, answers).line(code);
		assertThat(line.finding().opens()).as(because).isEqualTo(day(opens));
		assertThat(line.finding().due()).as(because).isEqualTo(day(due));
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		return (text != null) ? LocalDate.parse(text) : null;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# procedure    | answers                                                                   | code                   | where
					EXTENSION      | status=special-permanent-resident card-valid-until=2026-12-01               | renew-card             | municipality
					EXTENSION      | status=permanent-resident card-valid-until=2026-12-01                       | renew-card             | immigration
					RESIDENCE_CARD | status=special-permanent-resident card-event=details-changed                | notify-changed-details | municipality
					RESIDENCE_CARD | card-event=details-changed                                                  | notify-changed-details | immigration
					RESIDENCE_CARD | status=special-permanent-resident card-event=damaged                        | replace-card           | municipality
					RESIDENCE_CARD | card-event=damaged                                                          | replace-card           | immigration
					""")
	void areAtTheCounterOfTheLaw(Procedure procedure, String answers, String code, String where) {
		assertThat(ExpectedResult.of(procedure, Ordinary.DAY, answers).line(code).where()).isEqualTo(where);
	}

	@ParameterizedTest
	@CsvSource({ "affiliation-event=organisation-changed,organisation-changed-on",
			"family-event=married,family-event-on", "'',born-on", "card-event=details-changed,details-changed-on" })
	void areNotStillToCome(String event, String question) {
		assertThat(Ordinary.person(Ordinary.DAY, event + " " + question + "=2026-11-16").assess().problems()).isEmpty();
		assertThat(Ordinary.person(Ordinary.DAY, event + " " + question + "=2026-11-17").assess().problems())
			.singleElement()
			.satisfies((problem) -> {
				assertThat(problem.question().id()).isEqualTo(question);
				assertThat(problem.code()).isEqualTo("in-the-future");
			});
	}

}
