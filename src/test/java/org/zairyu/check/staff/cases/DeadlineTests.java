package org.zairyu.check.staff.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTests {

	private static final String STUDENT = """
			topics=stay-longer|side-work status=student period-of-stay=P1Y expires-on=2026-11-20 age=22 card=held
			same-activity=yes extension-reason=yes attendance=good enrolled=yes side-work-permission=none
			filed-on=2026-11-16 applications=""";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2026-11-20 | none      | apply-extension 2026-11-20  | the last day of the stay is a Friday
					2026-11-21 | none      | period-expired 2026-11-20   | the stay is over, once for two procedures
					2026-11-20 | extension | keep-my-number-card 2026-11-20, special-period-ends 2027-01-20 | the stay goes on, the card does not
					2026-11-21 | extension | special-period 2027-01-20   | the office is still deciding
					2027-01-20 | extension | special-period 2027-01-20   | the last day of that
					2027-01-21 | extension | period-expired 2026-11-20   | and over
					""")
	void holdTheDaysThatACaseMustNotMiss(String today, String applications, String days, String because) {
		List<String> deadlines = Deadline.of(Scenario.of(today, STUDENT + applications).assess())
			.stream()
			.map((deadline) -> deadline.code() + " " + deadline.day())
			.toList();
		assertThat(deadlines.isEmpty() ? List.of("-") : deadlines).as(because).containsExactly(days.split(", "));
	}

	@Test
	void holdTheDaysOfSeveralLifeEventsTogether() {
		List<Deadline> deadlines = Deadline.of(Scenario.of("2026-11-16", """
				topics=work-or-school|family|baby|card status=researcher period-of-stay=P3Y expires-on=2028-03-31
				age=30 card=held affiliation-event=left affiliation-left-on=2026-11-10 affiliation-notified=no
				insured-otherwise=no family-event=spouse-died family-event-on=2026-11-12
				born-on=2026-11-14 baby-parents=other birth-registered=no baby-status-applied=no
				baby-leaves-within-60-days=no card-event=details-changed details-changed-on=2026-11-09""").assess());
		assertThat(deadlines)
			.extracting((deadline) -> deadline.procedure() + " " + deadline.code() + " " + deadline.day())
			.containsExactly("residence-card notify-changed-details 2026-11-20",
					"affiliation notify-leaving 2026-11-24", "affiliation join-national-insurance 2026-11-24",
					"family return-card-of-deceased 2026-11-26", "newborn register-birth 2026-11-27",
					"newborn baby-insurance 2026-11-27", "newborn child-allowance 2026-11-27",
					"newborn acquire-status 2026-12-14", "extension stay-ends 2028-03-31");
		assertThat(deadlines.getFirst().acceptedUntil()).as("Labour Thanksgiving Day is a Monday")
			.isEqualTo("2026-11-24");
	}

}
