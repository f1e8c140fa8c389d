package org.zairyu.check.resident.result;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class WhenWordsTests {

	private static final String DIVORCED = """
			topics=family status=spouse-or-child-of-japanese-national period-of-stay=P3Y expires-on=2028-03-31
			family-event=divorced family-tie=spouse family-notified=no family-event-on=""";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# divorced | as of      | headline                       | left           | because
					2026-11-14 | 2026-11-27 | Go by Friday, 27 November 2026 | today          | the last day is a Saturday
					2026-11-14 | 2026-11-30 | Today is still in time         | today          | the Monday after still counts
					2026-11-14 | 2026-12-01 | Go on the next open day, at once | 1 day overdue  | late since the Monday has passed
					2026-11-14 | 2026-12-02 | Go on the next open day, at once | 2 days overdue | not since the Saturday
					2026-11-13 | 2026-11-27 | Go by Friday, 27 November 2026 | today          | the last day is a Friday
					2026-11-13 | 2026-11-28 | Go on the next open day, at once | 1 day overdue  | late since the Friday has passed
					""")
	void countsLatenessFromTheLastDayThatWasInTime(String divorced, String asOf, String headline, String left,
			String because) {
		Scenario person = Ordinary.person(asOf, DIVORCED + divorced);
		MergedFinding notice = Agenda.of(person.assess()).headline();
		assertThat(notice).isNotNull();
		When when = new WhenWords(Scenario.LANGUAGES.of("en"), Scenario.LAWS.on(person.asOf()), person.asOf())
			.of(notice);
		assertThat(when).as(because).isNotNull();
		assertThat(when.headline()).as(because).isEqualTo(headline);
		assertThat(when.left()).as(because).isEqualTo(left);
	}

}
