package org.zairyu.check.procedure;

import org.junit.jupiter.api.Test;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Line;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** The example in the description of the API. */
class ContractExampleTests {

	private static final Scenario STUDENT = Scenario.of("2026-11-22", """
			topics=travel status=student period-of-stay=P2Y expires-on=2028-03-31 travel-plan=return
			departs-on=2026-12-01 returns-on=2027-02-01 reentry-bars=none same-activity-after-return=yes
			passport-valid=yes reentry-permit-until=none card=held
			""");

	@Test
	void isComplete() {
		Assessment assessment = STUDENT.assess();
		assertThat(assessment.complete()).isTrue();
		assertThat(assessment.missing()).isEmpty();
		assertThat(assessment.unused()).isEmpty();
		assertThat(assessment.law().version()).hasToString("2026-10-01");
		assertThat(assessment.procedures()).singleElement()
			.satisfies((result) -> assertThat(result.procedure().id()).isEqualTo("re-entry"));
	}

	@Test
	void allowsSpecialReentryForAYear() {
		ExpectedResult outcome = ExpectedResult.of(Procedure.RE_ENTRY, STUDENT);
		assertThat(outcome.verdict()).isEqualTo("not-needed");
		Line line = outcome.line("special-reentry");
		assertThat(line.kind()).isEqualTo("right");
		assertThat(line.dates()).isEqualTo("- 2027-12-01 - no");
		assertThat(line.where()).isEqualTo("-");
		assertThat(line.documents()).isEqualTo("-");
		assertThat(line.fee()).isEqualTo("-");
		assertThat(line.because()).startsWith("status period-of-stay expires-on")
			.contains("travel-plan departs-on returns-on");
	}

	@Test
	void restsOnTheAct() {
		assertThat(ExpectedResult.of(Procedure.RE_ENTRY, STUDENT).line("special-reentry").finding().basis())
			.anySatisfy((citation) -> {
				assertThat(citation.source()).isEqualTo(AuthorityKind.LAW);
				assertThat(citation.cite()).isEqualTo("ICRRA 26-2(1)");
				assertThat(citation.confidence()).isEqualTo(Confidence.OFFICIAL);
			})
			.extracting(Citation::url)
			.isNotEmpty();
	}

}
