package org.zairyu.check.staff.cases;

import java.util.List;

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

}
