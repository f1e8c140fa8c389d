package org.zairyu.check.procedure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.zairyu.check.testing.ExpectedResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The decision tables: every row on both sides of its condition, the order of the rows,
 * and the whole set of findings. The tables stand in
 * {@code src/test/resources/scenarios}; each names what differs from the
 * {@link org.zairyu.check.testing.Ordinary} person.
 */
class DecisionTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/registration.csv", useHeadersInDisplayName = true)
	void registrationDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.REGISTRATION, asOf, answers, verdict, findings);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/re-entry.csv", useHeadersInDisplayName = true)
	void reentryDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.RE_ENTRY, asOf, answers, verdict, findings);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/extension.csv", useHeadersInDisplayName = true)
	void extensionDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.EXTENSION, asOf, answers, verdict, findings);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/change.csv", useHeadersInDisplayName = true)
	void changeDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.CHANGE, asOf, answers, verdict, findings);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/side-work.csv", useHeadersInDisplayName = true)
	void sideWorkDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.SIDE_WORK, asOf, answers, verdict, findings);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/affiliation.csv", useHeadersInDisplayName = true)
	void affiliationDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.AFFILIATION, asOf, answers, verdict, findings);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/family.csv", useHeadersInDisplayName = true)
	void familyDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.FAMILY, asOf, answers, verdict, findings);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/newborn.csv", useHeadersInDisplayName = true)
	void newbornDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.NEWBORN, asOf, answers, verdict, findings);
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/residence-card.csv", useHeadersInDisplayName = true)
	void residenceCardDecides(String because, String asOf, @Nullable String answers, String verdict, String findings) {
		check(Procedure.RESIDENCE_CARD, asOf, answers, verdict, findings);
	}

	private static void check(Procedure procedure, String asOf, @Nullable String answers, String verdict,
			String findings) {
		ExpectedResult outcome = ExpectedResult.of(procedure, asOf, (answers != null) ? answers : "");
		assertThat(outcome.summary()).isEqualTo(ExpectedResult.summary(verdict, findings));
	}

}
