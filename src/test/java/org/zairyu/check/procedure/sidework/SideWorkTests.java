package org.zairyu.check.procedure.sidework;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The permission for side work (ICRRA 19(2), ER 19): where, with what, how many hours.
 */
class SideWorkTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					ANSWERS                           | CODE                           | DOCUMENTS
					status=student                    | apply-comprehensive-permission | permission-application passport residence-card
					status=student card=issued-later  | apply-comprehensive-permission | permission-application passport
					status=student period-of-stay=P3M | apply-comprehensive-permission | permission-application passport
					status=dependent                  | apply-comprehensive-permission | permission-application passport residence-card
					status=researcher                 | apply-individual-permission    | permission-application passport residence-card work-description
					status=researcher card=lost       | apply-individual-permission    | permission-application passport work-description
					status=diplomat                   | apply-individual-permission    | permission-application passport work-description
					""")
	void needsItsDocuments(String answers, String code, String documents) {
		Line line = sideWork(answers).line(code);
		assertThat(line.documents()).isEqualTo(documents);
		assertThat(line.where()).isEqualTo("immigration");
		assertThat(line.dates()).isEqualTo("- - - no");
		assertThat(line.fee()).isEqualTo("-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			STATUS     | PERMISSION    | HOURS  | KIND    | BECAUSE
			student    | none          | 28.01  | ban     | ER 19(5)(i)
			student    | comprehensive | 28.01  | ban     | ER 19(5)(i)
			student    | individual    | 28.01  | caution | the permission sets the hours: the page only
			dependent  | comprehensive | 168    | ban     | ER 19(5)(i)
			dependent  | individual    | 168    | caution | the page only
			researcher | none          | 28.01  | caution | no such limit in the ordinance
			researcher | individual    | 28.001 | caution | nor here
			""")
	void warnsOrForbidsMoreThanTheWeeklyHours(String status, String permission, String hours, String kind,
			String because) {
		assertThat(sideWork("status=" + status + " side-work-permission=" + permission + " weekly-hours=" + hours)
			.line("over-weekly-limit")
			.kind()).isEqualTo(kind);
	}

	@Test
	void citesThePageWhereItIsStricterThanTheOrdinance() {
		assertThat(sideWork("weekly-hours=28.01").line("over-weekly-limit").sources()).startsWith("guidance");
		assertThat(sideWork("weekly-hours=28").line("at-the-limit").sources()).startsWith("guidance").endsWith("law");
		assertThat(sideWork("status=student school-vacation=yes daily-hours=8").line("at-the-limit").sources())
			.startsWith("guidance")
			.endsWith("law");
		assertThat(sideWork("status=dependent employer-decided=no").line("employer-advised").sources())
			.startsWith("guidance")
			.endsWith("law");
	}

	private static ExpectedResult sideWork(String changes) {
		return ExpectedResult.of(Procedure.SIDE_WORK, "2026-11-16", changes);
	}

}
