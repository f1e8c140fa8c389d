package org.zairyu.check.resident.result;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** The box with a telephone number: for people in difficulty, not to frighten others. */
class HelpBoxTests {

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|',
			textBlock = """
					1 | topics=address address-event=moved-within address-date=2026-10-25 address-notified=no | a move is late
					1 | topics=stay-longer status=student expires-on=2026-11-01 applications=none | the stay is over
					1 | topics=stay-longer expires-on=2026-11-15 applications=none | the last day was a Sunday
					1 | topics=side-work status=student side-work-permission=comprehensive weekly-hours=30 | more than 28 hours
					1 | topics=travel reentry-bars=deportation | a deportation procedure
					1 | topics=travel travel-plan=for-good reentry-bars=departure-withheld | the departure is withheld
					1 | topics=travel departs-on=2025-10-01 returns-on=2026-12-01 expires-on=2028-03-31 | abroad too long
					1 | topics=baby born-on=2026-09-01 baby-status-applied=no | the baby has no status
					0 | topics=travel | a lawful trip
					0 | topics=travel returns-on=2028-01-10 | a long trip that needs a permit
					0 | topics=side-work status=student side-work-permission=comprehensive weekly-hours=28 | exactly 28 hours
					0 | topics=family status=spouse-or-child-of-japanese-national family-event=divorced | divorced some days ago
					0 | topics=address address-event=moved-within address-date=2026-11-14 address-notified=no | a notice in time
					0 | topics=stay-longer status=temporary-visitor period-of-stay=P90D expires-on=2026-12-20 unavoidable=no | a visitor who leaves in time
					0 | topics=card card=lost lost-known-on=2026-11-14 | a card lost two days ago
					0 | topics=address | nothing to do
					""")
	void isThereForPeopleInDifficulty(int boxes, String answers, String because) {
		Scenario person = Ordinary.person(Ordinary.DAY, answers);
		var words = person.words("en");
		ResultWriter result = new ResultWriter(person.assess(), person.answers(), words,
				Scenario.LANGUAGES.answers(words.words()), null);
		assertThat(result.summary().help()).as(because).isEqualTo(boxes == 1);
	}

}
