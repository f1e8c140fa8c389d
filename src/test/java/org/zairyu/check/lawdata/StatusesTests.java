package org.zairyu.check.lawdata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.StatusTerms;
import org.zairyu.check.situation.StatusTerms.Extension;
import org.zairyu.check.situation.StatusTerms.SideWork;
import org.zairyu.check.situation.StatusTerms.Work;
import org.zairyu.check.situation.Statuses;

import static org.assertj.core.api.Assertions.assertThat;

class StatusesTests {

	private final Statuses statuses = LawFiles.statuses();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# status                          | date       | held  | new   | because
			student                           | 2026-11-22 | true  | true  | in force
			permanent-resident                | 2026-11-22 | true  | true  | in force
			temporary-visitor                 | 2026-11-22 | true  | true  | to prepare to leave
			special-permanent-resident        | 2026-11-22 | true  | false | not granted under the Act
			technical-intern-training-i-a     | 2027-03-31 | true  | true  | the last day
			technical-intern-training-i-a     | 2027-04-01 | true  | false | closed to newcomers
			technical-intern-training-iii-b   | 2030-01-01 | true  | false | the plan may be finished
			specified-skilled-worker-i        | 2026-11-22 | true  | true  | only its longest period changed in 2025
			specified-skilled-worker-ii       | 2024-01-01 | true  | true  | only a period was added in 2025
			employment-for-skill-development  | 2027-03-31 | false | false | not in force
			employment-for-skill-development  | 2027-04-01 | true  | true  | in force, though cells are unverified
			intra-company-transferee-ii       | 2028-01-01 | false | false | not verified
			""")
	void areOfferedWhileInForce(String id, LocalDate date, boolean held, boolean granted, String because) {
		StatusTerms terms = this.statuses.of(status(id));
		assertThat(terms.isOffered(date)).as(because).isEqualTo(held);
		assertThat(terms.isOfferedAsNew(date)).as(because).isEqualTo(granted);
	}

	@Test
	void areOfferedInAllButOneCase() {
		Set<Status> unverified = this.statuses.all()
			.stream()
			.filter((terms) -> !terms.verified())
			.map(StatusTerms::status)
			.collect(Collectors.toSet());
		assertThat(unverified).containsExactlyInAnyOrder(Status.INTRA_COMPANY_TRANSFEREE_II);
	}

	@Test
	void closeToNewTechnicalInternsOnly() {
		Set<Status> closing = this.statuses.all()
			.stream()
			.filter((terms) -> LocalDate.of(2027, 3, 31).equals(terms.newUntil()))
			.map(StatusTerms::status)
			.collect(Collectors.toSet());
		assertThat(closing)
			.isEqualTo(EnumSet.range(Status.TECHNICAL_INTERN_TRAINING_I_A, Status.TECHNICAL_INTERN_TRAINING_III_B));
	}

	@ParameterizedTest
	@EnumSource(names = { "DIPLOMAT", "OFFICIAL", "TEMPORARY_VISITOR", "SPECIAL_PERMANENT_RESIDENT" })
	void keepFourOutOfTheResidenceCard(Status status) {
		assertThat(this.statuses.of(status).neverResident()).isTrue();
		assertThat(this.statuses.all().stream().filter(StatusTerms::neverResident)).hasSize(4);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# status                   | period | allowed | because
			student                    | P4Y3M  | true    | the longest
			student                    | P4Y4M  | false   | longer than the longest
			student                    | P31D   | true    | any length in days
			temporary-visitor          | P90D   | true    | fixed
			temporary-visitor          | P30D   | true    | fixed
			temporary-visitor          | P15D   | true    | the longest that is designated
			temporary-visitor          | P16D   | false   | neither fixed nor up to 15 days
			business-manager           | P4M    | true    | for founders
			professor                  | P4M    | false   | not among its periods
			entertainer                | P30D   | true    | the shortest
			highly-skilled-professional-i-a | P5Y | true | the only one
			specified-skilled-worker-i | P3Y    | true    | since 2025-09-30
			specified-skilled-worker-ii | P2Y   | true    | since 2025-09-30
			permanent-resident         | P5Y    | false   | indefinite
			""")
	void allowThePeriodsOfTheOrdinance(String id, String period, boolean allowed, String because) {
		assertThat(this.statuses.of(status(id)).allows(PeriodOfStay.parse(period))).as(because).isEqualTo(allowed);
	}

	@ParameterizedTest
	@EnumSource(names = { "DIPLOMAT", "HIGHLY_SKILLED_PROFESSIONAL_II", "PERMANENT_RESIDENT",
			"SPECIAL_PERMANENT_RESIDENT" })
	void leaveFourWithoutALastDay(Status status) {
		assertThat(this.statuses.of(status).isIndefinite()).isTrue();
		assertThat(this.statuses.all().stream().filter(StatusTerms::verified).filter(StatusTerms::isIndefinite))
			.hasSize(4);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			student,                   MULTIPLE,         NONE,            COMPREHENSIVE
			dependent,                 MULTIPLE,         NONE,            COMPREHENSIVE
			designated-activities,     MULTIPLE,         PER_DESIGNATION, PER_DESIGNATION
			temporary-visitor,         NOT_IN_PRINCIPLE, NONE,            NOT_AVAILABLE
			trainee,                   CAPPED,           NONE,            NOT_AVAILABLE
			specified-skilled-worker-i, CAPPED,          WITHIN_STATUS,   NOT_AVAILABLE
			long-term-resident,        MULTIPLE,         UNRESTRICTED,    NOT_NEEDED
			permanent-resident,        NONE_NEEDED,      UNRESTRICTED,    NOT_NEEDED
			instructor,                MULTIPLE,         WITHIN_STATUS,   INDIVIDUAL
			""")
	void sayWhatAStatusAllows(String id, Extension extension, Work work, SideWork sideWork) {
		StatusTerms terms = this.statuses.of(status(id));
		assertThat(terms.extension()).isEqualTo(extension);
		assertThat(terms.work()).isEqualTo(work);
		assertThat(terms.sideWork()).isEqualTo(sideWork);
	}

	private static Status status(String id) {
		return Arrays.stream(Status.values()).filter((status) -> status.id().equals(id)).findFirst().orElseThrow();
	}

}
