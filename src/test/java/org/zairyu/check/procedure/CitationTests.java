package org.zairyu.check.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Citation;
import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/** The citations of a finding: each article once, and every value that its text names. */
class CitationTests {

	/**
	 * Texts that name a number of another provision: the hours of the page, the stay of
	 * the airport's practice, and the days that the Special Act has too.
	 */
	private static final Set<String> BORROWED = Set.of("over-weekly-limit.guidance-only",
			"apply-comprehensive-permission", "renew-card", "report-changes.special-permanent-resident");

	private static Stream<Finding> findings() {
		return Scenarios.persons()
			.stream()
			.map((person) -> new Scenario(person.answers(), Ordinary.person(Ordinary.DAY, "").asOf()))
			.flatMap((person) -> person.assess().procedures().stream())
			.flatMap((result) -> result.findings().stream());
	}

	/**
	 * Returns the single articles of a citation such as
	 * {@code ICRRA 19-9(1); BRRA 22, 23}.
	 */
	private static List<String> articles(String cite) {
		List<String> articles = new ArrayList<>();
		for (String act : cite.split("; ")) {
			int number = act.lastIndexOf(' ', act.contains(",") ? act.indexOf(',') : act.length());
			if (!act.matches(".* \\d[^ ]*(, \\d[^ ]*)*")) {
				articles.add(act);
				continue;
			}
			for (String article : act.substring(number + 1).split(", ")) {
				articles.add(act.substring(0, number + 1) + article);
			}
		}
		return articles;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# code                               | wording       | because
			CARRY_RESIDENCE_CARD                 | USUAL         | D7: “over 16” against 16 and over
			RETURN_CARD_AFTER_LONG_ABSENCE       | USUAL         | D9: the page knows one case, the Act two
			SPECIAL_REENTRY_EXCLUDED             | USUAL         | D11: the page excludes nobody
			REENTRY_PERMIT_REFUSED               | USUAL         | D12: not in the Act
			REENTRY_PERMIT_REFUSED_ACTIVITY_ENDS | USUAL         | D12: not in the Act
			DECLARE_AT_DEPARTURE                 | USUAL         | D15: the page leaves the declaration out
			EXTENSION_ONCE_USED                  | USUAL         | D18: no such count in the Act
			EXTENSION_ONCE_ONLY                  | USUAL         | D18: no such count in the Act
			EMPLOYER_ADVISED                     | USUAL         | D27: dependants need no employer
			AT_THE_LIMIT                         | USUAL         | D28: “less than” against “or less”
			AT_THE_LIMIT                         | IN_VACATION   | D28: “less than” against “or less”
			OVER_WEEKLY_LIMIT                    | GUIDANCE_ONLY | D28: individual permissions have no such limit
			""")
	void isOfBothWhereGuidanceAndLawDiffer(FindingCode code, FindingVariant wording, String because) {
		assertThat(findings().filter((finding) -> finding.code() == code && finding.wording() == wording)).as(because)
			.isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.basis()).extracting(Citation::source)
				.contains(AuthorityKind.GUIDANCE, AuthorityKind.LAW));
	}

	@Test
	void isEachArticleOnce() {
		Map<String, Set<String>> twice = new LinkedHashMap<>();
		findings().forEach((finding) -> {
			Set<String> seen = new TreeSet<>();
			for (Citation citation : finding.basis()) {
				for (String article : articles(citation.cite())) {
					if (!seen.add(article)) {
						twice.computeIfAbsent(finding.wording().key(finding.code()), (key) -> new TreeSet<>())
							.add(article);
					}
				}
			}
		});
		assertThat(twice).isEmpty();
	}

	@Test
	void isThatOfEveryValueInTheText() {
		Map<String, String> texts = Scenario.LANGUAGES.of("en").messages();
		Map<String, Set<String>> missing = new LinkedHashMap<>();
		findings().forEach((finding) -> {
			String key = finding.wording().key(finding.code());
			String text = texts.get("finding." + key + ".title") + texts.get("finding." + key + ".text");
			for (Parameter parameter : Parameter.values()) {
				DatedValue value = Scenario.LAWS.on(Ordinary.person(Ordinary.DAY, "").asOf()).provision(parameter);
				String cite = value.citation().cite();
				// The text leaves out what is not in force yet, and its citation goes
				// with it.
				if (!value.value().equals(0) && !BORROWED.contains(key) && text.contains("{" + parameter.id() + "}")
						&& !finding.basis()
							.stream()
							.flatMap((one) -> articles(one.cite()).stream())
							.toList()
							.containsAll(articles(cite))) {
					missing.computeIfAbsent(key, (none) -> new TreeSet<>()).add(parameter.id() + " " + cite);
				}
			}
		});
		assertThat(missing).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "special-permanent-resident, SPA 11, ICRRA 19-10(1)", "permanent-resident, ICRRA 19-10(1), SPA 11" })
	void isOfTheActThatTheStatusComesUnder(String status, String article, String other) {
		Scenario married = Scenario.of("2026-11-16",
				"topics=family status=" + status + " age=34 card=held family-event=married family-event-on=2026-11-10");
		assertThat(married.assess().procedures().getFirst().findings())
			.filteredOn((finding) -> finding.code() == FindingCode.NAME_CHANGE_NOTICE)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.basis()).extracting(Citation::cite)
				.contains(article)
				.doesNotContain(other));
	}

	/**
	 * An amount has one source, its value: a row that repeats it would grow old alone.
	 */
	@Test
	void ofAnAmountStandsWithItsValueOnly() {
		Set<String> amounts = new TreeSet<>();
		for (Parameter parameter : Parameter.values()) {
			if (parameter.id().endsWith("-fine")) {
				Scenario.LAWS.history(parameter).forEach((value) -> amounts.add(value.citation().cite()));
			}
		}
		assertThat(amounts).contains("ICRRA 71-5", "BRRA 52(2)");
		for (FindingCode code : FindingCode.values()) {
			for (FindingVariant wording : FindingVariant.values()) {
				if (wording.fits(code)) {
					assertThat(LawFiles.basis().history(code, wording)).as(wording.key(code))
						.allSatisfy((row) -> assertThat(row.citations()).extracting(Citation::cite)
							.doesNotContainAnyElementsOf(amounts));
				}
			}
		}
	}

}
