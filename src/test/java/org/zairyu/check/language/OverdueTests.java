package org.zairyu.check.language;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.testing.Generated;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person is told when a day has passed. */
class OverdueTests {

	private static final int SITUATIONS = 6000;

	/** Returns a finding of every kind that has a day, by its key, overdue ones first. */
	private static Map<String, Finding> dated() {
		Generated generated = new Generated(20261122);
		Map<String, Finding> dated = new TreeMap<>();
		IntStream.range(0, SITUATIONS)
			.mapToObj((number) -> generated.next().assess())
			.flatMap((assessment) -> assessment.procedures().stream())
			.flatMap((result) -> result.findings().stream())
			.filter((finding) -> finding.due() != null)
			.forEach((finding) -> dated.merge(finding.wording().key(finding.code()), finding,
					(first, second) -> first.overdue() ? first : second));
		return dated;
	}

	@Test
	void everyDutyAndStepWithADaySaysWhatToDoWhenItHasPassed() {
		Map<String, Finding> dated = dated();
		assertThat(dated.keySet()).contains("notify-first-address", "notify-address-as-new-resident",
				"notify-change-of-address", "notify-move-out", "notify-move-in", "settle-and-notify", "reissue-card",
				"reissue-card.special-permanent-resident", "reissue-card.before-trip", "reentry-term-certificate",
				"renew-card.before-trip", "report-lost-card-at-departure", "apply-reentry-permit",
				"declare-at-departure", "extend-before-departure", "overseas-move-out", "return-card-at-departure",
				"renew-passport", "apply-extension", "apply-status-change");
		for (Words words : Scenario.LANGUAGES.all()) {
			LawWords texts = Scenario.LANGUAGES.of(words, Scenario.LAWS.on(Scenario.LAWS.last()));
			assertThat(dated).allSatisfy((key, finding) -> {
				if (finding.overdue() || finding.kind() == FindingKind.DUTY || finding.kind() == FindingKind.STEP) {
					assertThat(texts.todo(finding)).as(words.language() + " " + key).isNotBlank().doesNotContain("{");
				}
			});
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					notify-first-address           | next day the office is open | written reason | fine (罰金) of up to | Information Center
					notify-address-as-new-resident | next day the office is open | written reason | fine (罰金) of up to | Information Center
					notify-change-of-address       | next day the office is open | written reason | fine (罰金) of up to | office
					notify-move-out                | Do it now | written reason | fine (過料) under the Resident Register Act | Information Center
					notify-move-in                 | next day the office is open | written reason | fine (罰金) of up to | office
					settle-and-notify              | now | papers that show the reason | revoked | immigration office
					revocation-risk                | at once | papers that show the reason | revoked | immigration office
					revocation-risk.after-leaving  | at once | papers that show the reason | revoked | immigration office
					reissue-card                   | as soon as it opens | written reason | fine or imprisonment | Information Center
					reissue-card.special-permanent-resident | as soon as it opens | written reason | penalty | lawyer
					already-abroad.too-late        | before you book a flight | proof of the reason | new visa | embassy
					already-left                   | now | card | fine | Immigration Services Agency
					apply-extension                | at once | written reason | overstay | lawyer
					apply-status-change            | at once | written reason | overstay | lawyer
					period-expired                 | at once | papers that show why | deportation | lawyer
					special-period-over            | today | written reason | overstay | lawyer
					""")
	void saysWhatToDoWhatToBringWhatMayFollowAndWhomToAsk(String key, String now, String bring, String follows,
			String ask) {
		Finding finding = Objects.requireNonNull(dated().get(key), key);
		LawWords texts = Scenario.LANGUAGES.of(Scenario.LANGUAGES.of("en"), Scenario.LAWS.on(Scenario.LAWS.last()));
		String todo = Objects.requireNonNull(texts.todo(finding));
		assertThat(todo).contains(now);
		assertThat(todo + " " + texts.text(finding)).contains(bring, follows, ask);
	}

}
