package org.zairyu.check.procedure.registration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is a mid-to-long-term resident (ICRRA 19-3). */
class ResidentTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			STATUS                | GRANTED | RESIDENT | BECAUSE
			student               | P1D     | no       | a day
			student               | P90D    | no       | 90 days
			student               | P92D    | no       | July to September have 92 days
			student               | P93D    | yes      | longer than any three months
			student               | P3M     | no       | three months are not more than three months
			student               | P4M     | yes      | four are
			student               | P4Y3M   | yes      | the longest a student is granted
			dependent             | P3M     | no       | a dependant too
			dependent             | P100D   | yes      | any length can be designated
			long-term-resident    | P3M     | no       | an individual length
			long-term-resident    | P6M     | yes      | a fixed one
			business-manager      | P3M     | no       | three months
			business-manager      | P4M     | yes      | the stay for founders
			trainee               | P3M     | no       | three months
			trainee               | P6M     | yes      | six
			entertainer           | P30D    | no       | 30 days
			entertainer           | P3M     | no       | three months
			entertainer           | P6M     | yes      | six
			specified-skilled-worker-i | P3M | no      | an individual length
			specified-skilled-worker-i | P4M | yes     | four months
			official              | P5Y     | no       | excluded whatever the length
			temporary-visitor     | P90D    | no       | excluded whatever the length
			designated-activities | P3M     | no       | three months
			designated-activities | P93D    | yes      | 93 days
			""")
	void hasMoreThanThreeMonths(String status, String granted, String resident, String because) {
		ExpectedResult outcome = ExpectedResult.of(Procedure.REGISTRATION, "2026-11-16",
				"status=" + status + " period-of-stay=" + granted);
		assertThat(outcome.has("report-changes")).isEqualTo(resident.equals("yes"));
		assertThat(outcome.has("registration-not-required")).isEqualTo(resident.equals("no"));
	}

	@Test
	void reportsChangesToTwoOffices() {
		assertThat(registration("").line("report-changes").where()).isEqualTo("-");
	}

	@Test
	void reportsAllChangesToTheMunicipalityAsASpecialPermanentResident() {
		assertThat(registration("status=special-permanent-resident").line("report-changes").where())
			.isEqualTo("municipality");
	}

	@Test
	void isWarnedOfAnOverstayBesideTheAddressDuties() {
		var warning = registration("expires-on=2026-11-13").line("period-expired");
		assertThat(warning.kind()).isEqualTo("caution");
		assertThat(warning.dates()).isEqualTo("- 2026-11-13 - yes");
	}

	private static ExpectedResult registration(String changes) {
		return ExpectedResult.of(Procedure.REGISTRATION, "2026-11-16", changes);
	}

}
