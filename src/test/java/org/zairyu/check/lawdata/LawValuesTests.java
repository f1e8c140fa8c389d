package org.zairyu.check.lawdata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Law;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.law.Yen;

import static org.assertj.core.api.Assertions.assertThat;

/** The values of the law, on both sides of each change, for a lawyer to review. */
class LawValuesTests {

	private final LawBook laws = LawFiles.laws();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# parameter                        | date       | value   | because
					first-address-notice               | 2026-11-22 | 14      | ICRRA 19-7(1)
					new-resident-notice                | 2026-11-22 | 14      | ICRRA 19-8(1)
					change-of-address-notice           | 2026-11-22 | 14      | ICRRA 19-9(1); BRRA 22, 23
					revocation-first-notice            | 2027-03-31 | 90      | ICRRA 22-4(1)(viii)
					revocation-first-notice            | 2027-04-01 | 90      | ICRRA 22-4(1)(x), renumbered
					revocation-after-leaving           | 2027-03-31 | 90      | ICRRA 22-4(1)(ix)
					revocation-after-leaving           | 2027-04-01 | 90      | ICRRA 22-4(1)(xi), renumbered
					changed-particulars-notice         | 2026-11-22 | 14      | ICRRA 19-10(1)
					card-loss-notice                   | 2026-11-22 | 14      | ICRRA 19-12(1)
					card-loss-notice-special-permanent | 2026-11-22 | 14      | SPA 13
					card-return                        | 2026-11-22 | 14      | ICRRA 19-15(1)
					move-out-online-before             | 2023-02-05 | 0       | not online yet
					move-out-online-before             | 2023-02-06 | 30      | from 30 days before
					move-out-online-after              | 2023-02-05 | 0       | not online yet
					move-out-online-after              | 2023-02-06 | 10      | to 10 days after
					card-carrying-age                  | 2026-11-22 | 16      | ICRRA 23(5): 16 and over
					photo-age                          | 2026-06-13 | 16      | ER 21(3)
					photo-age                          | 2026-06-14 | 16      | not seen for the new card
					in-person-age                      | 2026-11-22 | 16      | ER 29
					card-validity-permanent            | 2026-06-13 | P7Y     | seven years from the issue
					card-validity-permanent            | 2026-06-14 | P10Y    | up to the tenth birthday
					card-birthdays                     | 2026-06-13 | 0       | years counted, not birthdays
					card-birthdays                     | 2026-06-14 | 10      | aligned with the My Number card
					card-birthdays-under-18            | 2026-06-13 | 0       | years counted, not birthdays
					card-birthdays-under-18            | 2026-06-14 | 5       | aligned with the My Number card
					card-days-before-16th-birthday     | 2023-10-31 | 0       | on the 16th birthday
					card-days-before-16th-birthday     | 2023-11-01 | 1       | on the day before
					card-days-before-16th-birthday     | 2026-06-14 | 1       | no change seen
					resident-stay                      | 2026-11-22 | P3M     | ICRRA 19-3(i): three months or less is out
					overseas-move-out                  | 2026-11-22 | P1Y     | municipal practice
					special-reentry                    | 2026-11-22 | P1Y     | ICRRA 26-2(2)
					special-reentry-special-permanent  | 2026-11-22 | P2Y     | SPA 23(2)
					reentry-permit                     | 2026-11-22 | P5Y     | ICRRA 26(3)
					reentry-permit-special-permanent   | 2026-11-22 | P6Y     | SPA 23(1)
					extension-window                   | 2026-11-22 | P3M     | ISA 16-3
					extension-window-stay              | 2026-11-22 | P6M     | ISA 16-3
					special-period                     | 2026-11-22 | P2M     | ICRRA 20(6)
					special-period-excluded            | 2026-11-22 | 30      | ICRRA 20(6): 31 days qualify
					extensions-in-guidance             | 2026-11-22 | 1       | the agency page, not the Act
					side-work-weekly                   | 2026-11-22 | 28      | ER 19(5)(i)
					side-work-vacation-daily           | 2026-11-22 | 8       | ER 19(5)(i)
					affiliation-notice                 | 2026-11-22 | 14      | ICRRA 19-16
					spouse-notice                      | 2026-11-22 | 14      | ICRRA 19-16(iii)
					insurance-notice                   | 2026-11-22 | 14      | NHI Act 9; National Pension Act 12
					revocation-inactive                | 2026-11-22 | P3M     | ICRRA 22-4(1)(vi)
					revocation-inactive-highly-skilled | 2026-11-22 | P6M     | ICRRA 22-4(1)(vi)
					revocation-without-spouse          | 2026-11-22 | P6M     | ICRRA 22-4(1)(vii)
					birth-notice                       | 2026-11-22 | 14      | Family Register Act 49; the day of birth is the first
					status-acquisition                 | 2026-11-22 | 30      | ICRRA 22-2(2)
					time-without-status                | 2026-11-22 | 60      | ICRRA 22-2(1)
					special-permanent-acquisition      | 2026-11-22 | 60      | SPA 4
					child-allowance                    | 2026-11-22 | 15      | Child Allowance Act 8
					card-renewal                       | 2026-11-22 | P2M     | ICRRA 19-11(1)
					card-renewal-under-16              | 2026-11-22 | P6M     | ICRRA 19-11(1)
					card-renewal-special-permanent     | 2026-11-22 | P2M     | SPA 12
					card-renewal-special-permanent-under-16 | 2026-11-22 | P6M | SPA 12
					changed-particulars-notice-special-permanent | 2026-11-22 | 14 | SPA 11
					late-notice-fine                   | 2026-11-22 | 200000  | ICRRA 71-5
					late-register-fine                 | 2026-11-22 | 50000   | BRRA 52(2)
					card-not-carried-fine              | 2026-11-22 | 200000  | ICRRA 75-3
					overstay-fine                      | 2026-11-22 | 3000000 | ICRRA 70(1)(v)
					unpermitted-work-fine              | 2026-11-22 | 2000000 | ICRRA 73
					employer-fine                      | 2027-03-31 | 3000000 | ICRRA 73-2(1)
					employer-fine                      | 2027-04-01 | 5000000 | Act 60 of 2024
					passport-not-carried-fine          | 2026-11-22 | 100000  | ICRRA 76
					online-filing-ends-before          | 2026-11-22 | 1       | no online filing on the last day itself
					specified-skilled-worker-total     | 2026-11-22 | P5Y     | five years in all
					specified-skilled-worker-total-after-examinations | 2025-09-29 | P5Y | no sixth year yet
					specified-skilled-worker-total-after-examinations | 2025-09-30 | P6Y | a sixth year after failed examinations
					business-manager-capital           | 2025-10-15 | 5000000 | the old criteria
					business-manager-capital           | 2025-10-16 | 30000000 | ISA 10_00237
					permanent-residence-stay           | 2027-03-31 | P3Y     | three years count as the longest stay
					permanent-residence-stay           | 2027-04-01 | P5Y     | ISA 10_00279: no longer
					permanent-residence-grounds        | 2027-03-31 | 0       | Act 60 of 2024 is not in force
					permanent-residence-grounds        | 2027-04-01 | 2       | ICRRA 22-4(1)(viii) and (ix)
					card-duty-fine                     | 2026-11-30 | 200000  | ICRRA 71-2
					reduced-fee                        | 2026-09-30 | 0       | no reduced fee yet
					reduced-fee                        | 2026-10-01 | 10000   | ISA 10_00273
					reduced-permanent-residence-fee    | 2026-09-30 | 0       | no reduced fee yet
					reduced-permanent-residence-fee    | 2026-10-01 | 20000   | ISA 10_00273
					online-payment-charge              | 2026-09-30 | 0       | stamps and cards before
					online-payment-charge              | 2026-10-01 | 330     | under three years (ISA 11_00107)
					online-payment-charge-long-stay    | 2026-10-01 | 550     | three years and longer
					online-payment-charge-other        | 2026-10-01 | 220     | re-entry and certificates
					""")
	void areInForceOnTheDay(String id, LocalDate date, String value, String because) {
		assertThat(this.laws.on(date).provision(parameter(id)).value()).as(because).hasToString(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# fee                   | date       | counter | to     | online | to    | because
			extension-fee           | 2025-03-31 | 4000    | 4000   | 4000   | 4000  | before the first rise
			extension-fee           | 2025-04-01 | 6000    | 6000   | 5500   | 5500  | cheaper online
			extension-fee           | 2026-09-30 | 6000    | 6000   | 5500   | 5500  | before the scale
			extension-fee           | 2026-10-01 | 10000   | 75000  | 10000  | 65000 | by the length granted
			change-fee              | 2025-03-31 | 4000    | 4000   | 4000   | 4000  | before the first rise
			change-fee              | 2025-04-01 | 6000    | 6000   | 5500   | 5500  | cheaper online
			change-fee              | 2026-09-30 | 6000    | 6000   | 5500   | 5500  | before the scale
			change-fee              | 2026-10-01 | 10000   | 75000  | 10000  | 65000 | by the length granted
			reentry-fee             | 2025-03-31 | 3000    | 6000   | 3000   | 6000  | single to multiple
			reentry-fee             | 2025-04-01 | 4000    | 7000   | 3500   | 6500  | single to multiple
			reentry-fee             | 2026-10-01 | 4000    | 7000   | 3500   | 6500  | unchanged
			employment-certificate-fee | 2025-03-31 | 1200 | 1200   | 1200   | 1200  | before the first rise
			employment-certificate-fee | 2025-04-01 | 2000 | 2000   | 1600   | 1600  | cheaper online
			permanent-residence-fee | 2025-03-31 | 8000    | 8000   |        |       | not online
			permanent-residence-fee | 2025-04-01 | 10000   | 10000  |        |       | not online
			permanent-residence-fee | 2026-09-30 | 10000   | 10000  |        |       | not online
			permanent-residence-fee | 2026-10-01 | 200000  | 200000 |        |       | not online
			""")
	void chargeOnTheDay(String id, LocalDate date, int counter, int counterTo, Integer online, Integer onlineTo,
			String because) {
		Fee fee = this.laws.on(date).fee(parameter(id));
		assertThat(fee.counter()).as(because).isEqualTo(new Yen(counter, counterTo));
		assertThat(fee.online()).as(because).isEqualTo((online != null) ? new Yen(online, onlineTo) : null);
	}

	@ParameterizedTest
	@EnumSource(names = { "EXTENSION_FEE", "CHANGE_FEE" })
	void chargeByTheLengthGrantedSinceOctober2026(Parameter fee) {
		assertThat(this.laws.on(LocalDate.of(2026, 9, 30)).fee(fee).tiers()).isEmpty();
		assertThat(this.laws.on(LocalDate.of(2026, 10, 1)).fee(fee).tiers()).containsExactly(
				new Fee.Tier("up-to-3-months", 10000, 10000), new Fee.Tier("up-to-6-months", 18000, 15000),
				new Fee.Tier("under-1-year", 25000, 21000), new Fee.Tier("one-year", 33000, 27000),
				new Fee.Tier("under-3-years", 48000, 42000), new Fee.Tier("under-5-years", 64000, 56000),
				new Fee.Tier("five-years-or-more", 75000, 65000));
	}

	@Test
	void changedOnTheseDays() {
		assertThat(this.laws.changes()).extracting(LocalDate::toString)
			.containsExactly("2012-07-09", "2023-02-06", "2023-11-01", "2025-04-01", "2025-09-30", "2025-10-16",
					"2026-06-14", "2026-10-01", "2027-04-01");
		assertThat(this.laws.last()).isEqualTo("2036-12-31");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# parameter              | date       | source   | confidence | because
					extensions-in-guidance   | 2026-11-22 | GUIDANCE | AGENCY     | the page of a private firm; the Act has no such count
					extension-window         | 2026-11-22 | PRACTICE | SECONDARY  | not in the Act
					overseas-move-out        | 2026-11-22 | PRACTICE | OFFICIAL   | the register law names no length
					extension-fee            | 2026-11-22 | LAW      | SECONDARY  | the official order was not seen
					photo-age                | 2026-06-13 | LAW      | SECONDARY  | read on a copy
					photo-age                | 2026-06-14 | LAW      | MEMORY     | not seen for the new card
					card-birthdays           | 2026-06-14 | LAW      | MEMORY     | the numbers were not seen
					""")
	void sayHowWellTheyAreKnown(String id, LocalDate date, AuthorityKind source, Confidence confidence,
			String because) {
		Citation citation = this.laws.on(date).provision(parameter(id)).citation();
		assertThat(citation.source()).as(because).isEqualTo(source);
		assertThat(citation.confidence()).as(because).isEqualTo(confidence);
	}

	@ParameterizedTest
	@EnumSource
	void beginWithTheResidenceCardAndHaveNoKnownEnd(Parameter parameter) {
		List<DatedValue> history = this.laws.history(parameter);
		assertThat(history.getFirst().from()).isEqualTo("2012-07-09");
		assertThat(history.getLast().to()).isNull();
	}

	@Test
	void haveAVersionFromTheDayOfTheNewestChange() {
		Law today = this.laws.on(LocalDate.of(2026, 11, 22));
		assertThat(today.version()).isEqualTo("2026-10-01");
		assertThat(this.laws.on(LocalDate.of(2026, 9, 30)).version()).isEqualTo("2026-06-14");
	}

	private static Parameter parameter(String id) {
		return Arrays.stream(Parameter.values())
			.filter((parameter) -> parameter.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
