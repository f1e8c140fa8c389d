package org.zairyu.check.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/** Every status of residence with every period that changes something. */
class StatusTests {

	private static final Set<String> NEVER_OFFERED = Set.of("employment-for-skill-development",
			"intra-company-transferee-ii");

	private static final String FIRST_FIVE = "topics=address|travel|stay-longer|new-activity|side-work";

	@ParameterizedTest(name = "{0} {1}")
	@CsvFileSource(resources = "/scenarios/statuses.csv", useHeadersInDisplayName = true)
	void decidesEachProcedure(String status, @Nullable String granted, String registration, String reentry,
			String extension, String change, String sideWork) {
		Scenario person = Ordinary.person(Ordinary.DAY,
				FIRST_FIVE + " status=" + status + ((granted != null) ? " period-of-stay=" + granted : ""));
		Stream<String> expected = Stream.of(registration, reentry, extension, change, sideWork).map((cell) -> {
			String[] parts = cell.split(": ");
			return ExpectedResult.summary(parts[0], parts[1]);
		});
		assertThat(person.assess().procedures()).extracting((result) -> new ExpectedResult(result).summary())
			.containsExactlyElementsOf(expected.toList());
	}

	@Test
	void areAllInTheTable() {
		Set<String> listed = Scenarios.rows("statuses")
			.stream()
			.map((row) -> row.getField("status"))
			.collect(Collectors.toSet());
		assertThat(Stream.of(Status.values()).map(Status::id)).filteredOn((id) -> !NEVER_OFFERED.contains(id))
			.containsExactlyInAnyOrderElementsOf(listed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			AS OF      | STATUS                           | HELD | NEW | BECAUSE
			2026-11-16 | researcher                       | yes  | yes | in force
			2026-11-16 | employment-for-skill-development | no   | no  | not in force and not verified
			2027-03-31 | employment-for-skill-development | no   | no  | the day before it begins
			2027-04-01 | employment-for-skill-development | yes  | yes | in force, whatever else is unverified
			2030-01-01 | intra-company-transferee-ii      | no   | no  | unverified
			2027-03-31 | technical-intern-training-i-a    | yes  | yes | the last day for newcomers
			2027-04-01 | technical-intern-training-i-a    | yes  | no  | who is in training finishes
			2027-04-01 | technical-intern-training-i-b    | yes  | no  | all stages
			2027-04-01 | technical-intern-training-ii-a   | yes  | no  | all stages
			2027-04-01 | technical-intern-training-ii-b   | yes  | no  | all stages
			2027-04-01 | technical-intern-training-iii-a  | yes  | no  | all stages
			2027-04-01 | technical-intern-training-iii-b  | yes  | no  | all stages
			2026-11-16 | special-permanent-resident       | yes  | no  | not granted under the Immigration Act
			2026-11-16 | temporary-visitor                | yes  | yes | to prepare to leave (R18)
			2012-07-09 | specified-skilled-worker-i       | yes  | yes | no plain date of beginning is known
			2026-11-16 | permanent-resident               | yes  | yes | answered as a separate application
			""")
	void areOfferedWhileInForce(String asOf, String status, String held, String grantable, String because) {
		boolean visitor = status.equals("temporary-visitor");
		Scenario holder = Ordinary.person(asOf, FIRST_FIVE
				+ " expires-on=2032-03-31 departs-on=2031-12-10 returns-on=2031-12-20 status=" + status
				+ (visitor ? " period-of-stay=P90D" : status.startsWith("technical") ? " period-of-stay=P1Y" : ""));
		assertThat(holder.assess().complete()).isEqualTo(held.equals("yes"));
		if (held.equals("no")) {
			assertThat(problems(holder)).containsExactly("status: not-in-force");
		}
		Scenario applicant = Ordinary.person(asOf, "topics=new-activity expires-on=2032-03-31 new-status=" + status);
		assertThat(applicant.assess().complete()).isEqualTo(grantable.equals("yes"));
		if (grantable.equals("no")) {
			assertThat(problems(applicant)).containsExactly("new-status: not-grantable");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			STATUS                       | GRANTED | ALLOWED | BECAUSE
			student                      | P4Y3M   | yes     | the longest
			student                      | P4Y4M   | no      | a month longer
			student                      | P1581D  | yes     | 51 months of 31 days
			student                      | P1582D  | no      | a day longer
			student                      | P1D     | yes     | any length up to the longest
			dependent                    | P5Y     | yes     | the longest
			dependent                    | P61M    | no      | a month longer
			researcher                   | P1Y     | yes     | a fixed period
			researcher                   | P12M    | yes     | the same period
			researcher                   | P2Y     | no      | not among the fixed ones
			researcher                   | P365D   | no      | fixed periods are not counted in days
			business-manager             | P4M     | yes     | for founders
			researcher                   | P4M     | no      | not for others
			temporary-visitor            | P90D    | yes     | fixed
			temporary-visitor            | P15D    | yes     | up to 15 days
			temporary-visitor            | P16D    | no      | neither fixed nor up to 15 days
			temporary-visitor            | P30D    | yes     | fixed
			temporary-visitor            | P3M     | no      | 90 days are not three months
			specified-skilled-worker-i   | P3Y     | yes     | since 2025-09-30
			specified-skilled-worker-i   | P37M    | no      | a month longer
			technical-intern-training-i-a | P1Y    | yes     | the longest
			technical-intern-training-i-a | P372D  | yes     | 12 months of 31 days
			technical-intern-training-i-a | P373D  | no      | a day longer
			technical-intern-training-ii-a | P2Y   | yes     | the longest
			technical-intern-training-ii-a | P25M  | no      | a month longer
			entertainer                  | P30D    | yes     | fixed
			entertainer                  | P15D    | no      | the old list
			official                     | P15D    | yes     | fixed
			designated-activities        | P5Y     | yes     | fixed
			designated-activities        | P31D    | yes     | any length
			designated-activities        | P61M    | no      | longer than five years
			long-term-resident           | P2Y     | yes     | an individual length
			""")
	void canBeGrantedForTheirPeriods(String status, String granted, String allowed, String because) {
		Scenario person = Ordinary.person(Ordinary.DAY,
				"topics=address|stay-longer unavoidable=yes status=" + status + " period-of-stay=" + granted);
		assertThat(problems(person))
			.isEqualTo(allowed.equals("yes") ? List.of() : List.of("period-of-stay: not-granted-for-status"));
		assertThat(person.assess().read().contains(Question.PERIOD_OF_STAY)).isTrue();
	}

	private static List<String> problems(Scenario person) {
		return person.assess().problems().stream().map(InvalidAnswer::getMessage).toList();
	}

}
