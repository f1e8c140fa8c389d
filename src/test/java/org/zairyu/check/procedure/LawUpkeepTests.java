package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to be reviewed, on both sides of each day. */
class LawUpkeepTests {

	private static final Basis BASIS = LawFiles.basis();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# key                     | day        | shown | because
			employer-fine             | 2026-12-31 | false | 2027-04-01 is 91 days ahead
			employer-fine             | 2027-01-01 | true  | 90 days ahead
			employer-fine             | 2027-03-31 | true  | the day before
			employer-fine             | 2027-04-01 | false | in force
			revocation-first-notice   | 2027-01-01 | true  | only the article changes
			settle-and-notify         | 2027-01-01 | true  | a citation that no value carries
			permanent-residence-stay  | 2027-01-01 | true  | the guideline on permanent residence
			apply-extension           | 2027-03-02 | false | the planned use of payment data is 91 days ahead
			apply-extension           | 2027-03-03 | true  | 90 days ahead
			first-address-notice      | 2027-01-01 | false | no change is known
			""")
	void showsWhatComesIntoForceWithin90Days(String key, LocalDate day, boolean shown, String because) {
		assertThat(keys(LawUpkeep.of(Scenario.LAWS, BASIS, day).upcoming()).contains(key)).as(because).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# key                     | day        | shown | because
			late-notice-fine          | 2027-05-29 | false | compared on 2026-11-30, 180 days ago
			late-notice-fine          | 2027-05-30 | true  | 181 days ago
			employer-fine             | 2026-12-01 | false | compared the day before
			card-birthdays            | 2026-12-01 | true  | known from memory, never compared
			report-changes            | 2027-05-21 | false | a citation compared on 2026-11-22, 180 days ago
			report-changes            | 2027-05-22 | true  | 181 days ago
			""")
	void showsWhatWasNotComparedFor180Days(String key, LocalDate day, boolean shown, String because) {
		assertThat(keys(LawUpkeep.of(Scenario.LAWS, BASIS, day).stale()).contains(key)).as(because).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# key             | day        | in force   | because
			settle-and-notify | 2028-03-31 | 2027-04-01 | what it replaced no longer counts
			renew-card        | 2028-03-31 | 2026-06-14 | the card that ended in 2026 no longer counts
			employer-fine     | 2028-03-31 | 2027-04-01 | the same for a value
			apply-extension   | 2027-05-31 | 2012-07-09 | until the day before another takes its place
			apply-extension   | 2028-03-31 | 2027-06-01 | and from that day on the other
			""")
	void comparesOnlyWhatIsInForce(String key, LocalDate day, LocalDate inForce, String because) {
		assertThat(LawUpkeep.of(Scenario.LAWS, BASIS, day).stale()).filteredOn((entry) -> entry.key().equals(key))
			.as(because)
			.isNotEmpty()
			.allSatisfy((entry) -> assertThat(entry.from()).isEqualTo(inForce));
	}

	private static List<String> keys(List<LawUpkeep.Entry> entries) {
		return entries.stream().map(LawUpkeep.Entry::key).toList();
	}

}
