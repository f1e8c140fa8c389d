package org.zairyu.check.procedure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.ExpectedResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers that a finding rests on: those of its own rule and, if the rule has a
 * verdict, those of the rules tried before it, but never an answer that nothing asked
 * for.
 */
class BecauseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					PROCEDURE    | ANSWERS                       | CODE                           | BECAUSE
					REGISTRATION | address-event=arrived         | notify-first-address           | status period-of-stay card address-event address-date address-notified
					REGISTRATION | address-event=arrived address-date=2026-11-17 | notify-first-address | status period-of-stay card address-event address-date
					REGISTRATION | address-event=moved-between   | notify-move-out                | status period-of-stay card address-event address-date address-notified
					REGISTRATION | address-event=moved-between   | notify-move-in                 | status period-of-stay card address-event address-date address-notified
					REGISTRATION | address-event=moved-between   | revocation-risk                | status period-of-stay address-event address-date left-on address-notified
					REGISTRATION | address-event=arrived         | revocation-risk                | status period-of-stay address-event address-date landed-on address-notified
					REGISTRATION | address-event=looking         | settle-and-notify              | status period-of-stay address-event landed-on left-on
					REGISTRATION |                               | address-unchanged              | status period-of-stay address-event
					REGISTRATION |                               | carry-residence-card           | status period-of-stay age card
					REGISTRATION | age=15                        | card-carry-exempt              | status period-of-stay age
					REGISTRATION |                               | report-changes                 | status period-of-stay
					REGISTRATION | status=highly-skilled-professional-i-a | report-changes        | status
					REGISTRATION | status=permanent-resident     | carry-residence-card           | status age card
					REGISTRATION | status=designated-activities designation=mission-staff | carry-passport | status designation age
					REGISTRATION | status=temporary-visitor      | registration-not-required      | status
					REGISTRATION | card=lost                     | reissue-card                   | status period-of-stay age card lost-known-on
					REGISTRATION | expires-on=2026-11-13         | period-expired                 | status expires-on applications departs-on
					RE_ENTRY     |                               | special-reentry                | status period-of-stay expires-on card travel-plan departs-on returns-on reentry-bars same-activity-after-return reentry-permit-until
					RE_ENTRY     | status=permanent-resident     | special-reentry                | status card travel-plan departs-on returns-on reentry-bars reentry-permit-until
					RE_ENTRY     | departs-on=2026-11-15         | already-abroad                 | status period-of-stay expires-on travel-plan departs-on returns-on reentry-permit-until
					RE_ENTRY     | departs-on=2026-11-01 returns-on=2026-11-15 | trip-over        | status travel-plan departs-on returns-on
					RE_ENTRY     | departs-on=2026-11-15 reentry-permit-until=2027-01-31 | already-abroad | status expires-on travel-plan departs-on returns-on reentry-permit-until
					RE_ENTRY     | departs-on=2026-11-15 expires-on=2027-01-09 applications=extension | already-abroad | status period-of-stay expires-on applications travel-plan departs-on returns-on reentry-permit-until
					RE_ENTRY     | departs-on=2026-11-15 card=lost | reentry-term-certificate     | status period-of-stay expires-on card travel-plan departs-on returns-on reentry-permit-until
					RE_ENTRY     | status=permanent-resident card-valid-until=2027-01-09 | renew-card | status age card card-valid-until travel-plan departs-on returns-on reentry-bars reentry-permit-until
					RE_ENTRY     | reentry-bars=deportation      | reentry-permit-refused         | status expires-on travel-plan departs-on returns-on reentry-bars
					RE_ENTRY     | travel-plan=for-good          | leave-for-good                 | status expires-on travel-plan departs-on reentry-bars
					RE_ENTRY     | same-activity-after-return=no returns-on=2027-12-11 | reentry-permit-refused-activity-ends | status expires-on travel-plan departs-on returns-on reentry-bars same-activity-after-return reentry-permit-until
					RE_ENTRY     | expires-on=2026-11-13         | period-expired                 | status expires-on applications travel-plan departs-on returns-on
					EXTENSION    | status=permanent-resident     | extension-not-needed           | status
					EXTENSION    |                               | apply-extension                | status period-of-stay expires-on applications age card departs-on same-activity extension-reason
					EXTENSION    | status=spouse-or-child-of-japanese-national | apply-extension  | status expires-on applications age card departs-on same-activity extension-reason status-basis-continues
					EXTENSION    | applications=extension        | application-pending            | status expires-on applications
					EXTENSION    | same-activity=no              | change-status-instead          | status expires-on applications departs-on same-activity
					EXTENSION    | status=temporary-visitor period-of-stay=P90D | extension-not-for-visitors | status expires-on applications departs-on same-activity unavoidable
					EXTENSION    | extension-reason=no           | extension-needs-reason         | status expires-on applications departs-on same-activity extension-reason
					EXTENSION    | expires-on=2026-11-15 applications=extension | special-period  | status expires-on applications filed-on
					EXTENSION    | status=student expires-on=2026-11-15 applications=extension | special-period | status period-of-stay expires-on applications filed-on
					EXTENSION    | expires-on=2026-11-13         | period-expired                 | status expires-on applications departs-on
					CHANGE       | status=permanent-resident     | change-not-needed              | status
					CHANGE       | new-status=permanent-resident | permanent-residence-separate   | status expires-on new-status
					CHANGE       | new-status=researcher         | same-status-no-change          | status expires-on new-status
					CHANGE       | change-reason=no              | change-needs-reason            | status expires-on applications departs-on change-reason new-status
					CHANGE       | applications=change           | application-pending            | status expires-on applications new-status
					SIDE_WORK    | status=permanent-resident     | permission-not-needed          | status
					SIDE_WORK    | amusement-business=yes        | amusement-business-banned      | status expires-on amusement-business
					SIDE_WORK    | hinders-main-activity=yes     | must-not-hinder                | status expires-on amusement-business hinders-main-activity
					SIDE_WORK    | status=student enrolled=no    | not-enrolled                   | status expires-on enrolled amusement-business hinders-main-activity
					SIDE_WORK    | employer-decided=no           | decide-employer-first          | status expires-on side-work-permission employer-decided amusement-business hinders-main-activity
					SIDE_WORK    | status=student weekly-hours=30 | over-weekly-limit             | status expires-on enrolled side-work-permission weekly-hours school-vacation amusement-business hinders-main-activity
					SIDE_WORK    | status=student school-vacation=yes daily-hours=9 | over-daily-limit | status expires-on enrolled school-vacation daily-hours amusement-business hinders-main-activity
					""")
	void namesTheAnswersThatWereRead(Procedure procedure, @Nullable String answers, String code, String because) {
		assertThat(ExpectedResult.of(procedure, "2026-11-16", (answers != null) ? answers : "").line(code).because())
			.isEqualTo(because);
	}

}
