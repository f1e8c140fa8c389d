package org.zairyu.check.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.ExpectedResult;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that stand in a text only while the law has what they tell of. */
class CurrentWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					AS OF      | PROCEDURE    | ANSWERS                                | CODE                         | WORDS                        | SAID  | BECAUSE
					2026-09-30 | EXTENSION    |                                        | apply-extension              | reduced fee                  | false | there was none
					2026-10-01 | EXTENSION    |                                        | apply-extension              | reduced fee of ¥10,000       | true  | EO 25
					2026-10-01 | EXTENSION    |                                        | apply-extension              | ¥330 to ¥550                 | true  | ISA 11_00107
					2026-09-30 | CHANGE       |                                        | apply-status-change          | Paying online                | false | nothing was added
					2026-10-01 | CHANGE       |                                        | apply-status-change          | reduced fee of ¥10,000       | true  | EO 25
					2026-10-01 | CHANGE       | new-status=permanent-resident          | permanent-residence-separate | reduced fee of ¥20,000       | true  | EO 25
					2027-03-31 | CHANGE       | new-status=permanent-resident          | permanent-residence-separate | stay of 3 years or longer    | true  | counts as the longest
					2027-04-01 | CHANGE       | new-status=permanent-resident          | permanent-residence-separate | stay of 5 years or longer    | true  | the guideline changes
					2027-03-31 | REGISTRATION | status=permanent-resident address-event=moved-within address-date=2027-03-20 | revocation-risk | added grounds | false | not in force
					2027-04-01 | REGISTRATION | status=permanent-resident address-event=moved-within address-date=2027-03-20 | revocation-risk | 2 added grounds | true | Act 60 of 2024
					2027-04-01 | RESIDENCE_CARD | status=permanent-resident card-valid-until=2027-05-01 | renew-card  | 2 added grounds              | true  | a card renewed late
					""")
	void areSaidWhileTheyAreTrue(String asOf, Procedure procedure, String answers, String code, String words,
			boolean said, String because) {
		Scenario person = Ordinary.person(asOf, (answers != null) ? answers : "");
		String text = person.words("en").text(ExpectedResult.of(procedure, person).line(code).finding());
		assertThat(text.contains(words)).as(because + ": " + text).isEqualTo(said);
		assertThat(text).doesNotContain("[", "]", "{", "  ");
	}

}
