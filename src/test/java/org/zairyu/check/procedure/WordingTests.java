package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.Ordinary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which of several texts a finding has, and whether it is to be dealt with today. Each
 * line names what differs from the {@link Ordinary} person on Monday, 16 November 2026.
 */
class WordingTests {

	@ParameterizedTest(name = "{1} {2}: {3}")
	@CsvSource(delimiter = '|',
			textBlock = """
					extension      | apply-extension         | usual        | expires-on=2026-11-17 | online up to the day before the last day
					extension      | apply-extension         | counter-only | expires-on=2026-11-16 | on the last day at the counter
					extension      | apply-extension         | counter-only | status=temporary-visitor period-of-stay=P90D expires-on=2027-01-10 unavoidable=yes | not online without a card
					change         | apply-status-change     | usual        | expires-on=2026-11-17 | online up to the day before the last day
					change         | apply-status-change     | counter-only | expires-on=2026-11-16 | on the last day at the counter
					re-entry       | already-abroad          | usual        | departs-on=2026-11-01 | by special re-entry
					re-entry       | already-abroad          | with-permit  | departs-on=2026-11-01 reentry-permit-until=2027-03-31 | on a permit
					re-entry       | already-abroad          | special-permanent-resident | departs-on=2026-11-01 status=special-permanent-resident | two years
					re-entry       | already-abroad          | too-late     | departs-on=2025-11-15 returns-on=2026-12-01 | a year ended yesterday
					re-entry       | already-abroad          | usual        | departs-on=2025-11-16 returns-on=2026-12-01 | a year ends today
					re-entry       | special-reentry         | usual        | | a month's trip
					re-entry       | special-reentry         | special-permanent-resident | status=special-permanent-resident | with the certificate
					re-entry       | reissue-card            | before-trip  | card=lost | the card first
					re-entry       | reissue-card            | special-permanent-resident | card=lost status=special-permanent-resident | the certificate, at the municipality
					registration   | reissue-card            | usual        | card=lost | whether or not a trip follows
					re-entry       | period-expired          | usual        | expires-on=2026-11-13 | a Friday has passed
					re-entry       | period-expired          | closing      | expires-on=2026-11-15 | a Sunday, and Monday still counts
					re-entry       | period-expired          | leaving      | expires-on=2026-11-13 travel-plan=for-good | leaving for good after the stay
					side-work      | at-the-limit            | usual        | status=student weekly-hours=28 side-work-permission=comprehensive | a week
					side-work      | at-the-limit            | in-vacation  | status=student school-vacation=yes daily-hours=8 side-work-permission=comprehensive | a day
					residence-card | notify-changed-details  | usual        | card-event=details-changed | at immigration
					residence-card | notify-changed-details  | special-permanent-resident | card-event=details-changed status=special-permanent-resident | at the municipality
					residence-card | renew-card              | usual        | status=permanent-resident card-valid-until=2026-12-31 | at immigration
					residence-card | renew-card              | special-permanent-resident | status=special-permanent-resident card-valid-until=2026-12-31 | at the municipality
					""")
	void saysWhatFits(String procedure, String code, String wording, @Nullable String answers, String because) {
		assertThat(find(procedure, code, answers)).as(because)
			.extracting((finding) -> finding.wording().name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.containsExactly(wording);
	}

	@ParameterizedTest(name = "{1} {2}: {3}")
	@CsvSource(delimiter = '|',
			textBlock = """
					extension   | last-day-was-closed       | true  | expires-on=2026-11-15 | the last chance is today
					side-work   | over-weekly-limit         | true  | status=student weekly-hours=28.5 side-work-permission=comprehensive | a ban that the person breaks
					side-work   | over-weekly-limit         | false | weekly-hours=28.5 side-work-permission=individual | only against the agency's guidance
					affiliation | side-work-ends            | false | status=student affiliation-event=left affiliation-left-on=2026-11-17 side-work-permission=comprehensive | enrolled until tomorrow
					affiliation | side-work-ends            | true  | status=student affiliation-event=left affiliation-left-on=2026-11-16 side-work-permission=comprehensive | enrolled until today
					affiliation | permission-before-joining | false | status=specified-skilled-worker-i period-of-stay=P1Y affiliation-event=joined affiliation-joined-on=2026-11-18 joining-permitted=no | starts the day after tomorrow
					affiliation | permission-before-joining | true  | status=specified-skilled-worker-i period-of-stay=P1Y affiliation-event=joined affiliation-joined-on=2026-11-16 joining-permitted=no | starts today
					residence-card | renew-card             | false | status=permanent-resident card-valid-until=2026-11-16 | the last day itself
					residence-card | renew-card             | true  | status=permanent-resident card-valid-until=2026-11-13 | overdue
					""")
	void tellsWhatCannotWait(String procedure, String code, boolean now, @Nullable String answers, String because) {
		assertThat(find(procedure, code, answers)).as(because).extracting(Finding::now).containsExactly(now);
	}

	@ParameterizedTest(name = "{1} by {2}")
	@CsvSource(delimiter = '|',
			textBlock = """
					extension    | apply-extension         | 2027-03-31 | expires-on=2027-03-31 | a Wednesday
					extension    | apply-extension         | 2026-12-18 | expires-on=2026-12-20 | a Sunday: the Friday before
					extension    | last-day-was-closed     | 2026-11-16 | expires-on=2026-11-15 | a Sunday that has passed: the day after
					registration | notify-change-of-address | 2026-11-13 | address-event=moved-within address-date=2026-10-30 address-notified=no | overdue: the day that has passed
					re-entry     | apply-reentry-permit    | 2026-12-09 | returns-on=2027-12-11 | the day before the flight
					""")
	void tellsTheDayToActBy(String procedure, String code, LocalDate day, String answers, String because) {
		assertThat(find(procedure, code, answers)).as(because).extracting(Finding::actBy).containsExactly(day);
	}

	private static List<Finding> find(String procedure, String code, @Nullable String answers) {
		return Ordinary.person(Ordinary.DAY, (answers != null) ? answers : "")
			.assess()
			.procedures()
			.stream()
			.filter((result) -> result.procedure().id().equals(procedure))
			.flatMap((result) -> result.findings().stream())
			.filter((finding) -> finding.code().id().equals(code))
			.toList();
	}

}
