package org.zairyu.check.language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class LawWordsTests {

	/**
	 * What to do now, in addition to the general text, if the day has passed or no
	 * counter opens again.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# code                 | as of      | answers                                                                      | says                                | because
					apply-reentry-permit   | 2026-11-27 | departs-on=2026-11-29 returns-on=2028-01-10 expires-on=2029-03-31            |                                     | Friday: the office is open today
					apply-reentry-permit   | 2026-11-28 | departs-on=2026-11-29 returns-on=2028-01-10 expires-on=2029-03-31            | not open again before your flight   | Saturday, the flight on Sunday
					apply-reentry-permit   | 2026-11-29 | departs-on=2026-11-29 returns-on=2028-01-10 expires-on=2029-03-31            | Do not leave yet                    | the day of the flight: overdue
					apply-extension        | 2026-11-27 | expires-on=2026-11-29                                                        |                                     | Friday
					apply-extension        | 2026-11-28 | expires-on=2026-11-29                                                        | file online today                   | the stay ends on Sunday
					apply-status-change    | 2026-11-28 | expires-on=2026-11-29                                                        | file online today                   | the stay ends on Sunday
					apply-status-change    | 2026-11-28 | expires-on=2026-11-30                                                        |                                     | Monday is open
					notify-move-out        | 2026-11-28 | address-event=moved-between address-date=2026-11-29 left-on=2026-11-29       | old office does not open again      | a move on Sunday
					overseas-move-out      | 2026-11-28 | departs-on=2026-11-29 returns-on=2028-01-10 expires-on=2029-03-31            | municipal office does not open again | a year abroad from Sunday
					extend-before-departure | 2026-11-28 | departs-on=2026-11-29 returns-on=2027-01-10 expires-on=2026-12-20           | Move the flight                     | the stay ends on the trip
					""")
	void saysWhatToDoNow(String code, String asOf, String answers, @Nullable String says, String because) {
		Scenario person = Ordinary.person(asOf, answers);
		Finding finding = finding(person,
				FindingCode.valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
		String todo = person.words("en").advice(finding);
		if (says == null) {
			assertThat(todo).as(because).isNull();
		}
		else {
			assertThat(todo).as(because).contains(says);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja", "ja-easy" })
	void tellsOfTheOnlineMoveOutOnlyWhileThereIsOne(String language) {
		assertThat(moveOut("2023-02-05", language)).doesNotContain("Myna", "マイナポータル", "[", "]");
		assertThat(moveOut("2023-02-06", language)).containsAnyOf("Myna Portal", "マイナポータル").doesNotContain("[", "]");
	}

	@Test
	void keepsTheRestOfASentenceThatIsLeftOut() {
		assertThat(moveOut("2023-02-05", "en"))
			.endsWith("At the counter or by post you get a move-out certificate (転出証明書).");
	}

	private static String moveOut(String asOf, String language) {
		Scenario person = Ordinary.person(asOf,
				"address-event=moved-between address-date=%s left-on=none address-notified=no".formatted(asOf));
		return person.words(language).text(finding(person, FindingCode.NOTIFY_MOVE_OUT));
	}

	private static Finding finding(Scenario person, FindingCode code) {
		return person.assess()
			.procedures()
			.stream()
			.flatMap((result) -> result.findings().stream())
			.filter((finding) -> finding.code() == code)
			.findFirst()
			.orElseThrow();
	}

}
