package org.zairyu.check.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.testing.Line;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.testing.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is true of every finding: its kind, its counter, which fields are empty, and that
 * it cites the agency's page if the page mentions it.
 */
class FindingTests {

	private static final Map<String, List<Line>> FOUND = found();

	private static Map<String, List<Line>> found() {
		Map<String, List<Line>> found = new TreeMap<>();
		for (Scenario person : Scenarios.persons()) {
			for (ProcedureResult result : person.assess().procedures()) {
				for (Finding finding : result.findings()) {
					found.computeIfAbsent(finding.code().id(), (code) -> new ArrayList<>()).add(new Line(finding));
				}
			}
		}
		return found;
	}

	@Test
	void isReachedByTheDecisionTables() {
		assertThat(FOUND.keySet())
			.containsExactlyInAnyOrder(Arrays.stream(FindingCode.values()).map(FindingCode::id).toArray(String[]::new));
	}

	@Test
	void isListedInTheTable() {
		assertThat(Scenarios.rows("findings")).extracting((row) -> row.getField("code"))
			.containsExactlyInAnyOrder(Arrays.stream(FindingCode.values()).map(FindingCode::id).toArray(String[]::new));
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/scenarios/findings.csv", useHeadersInDisplayName = true)
	void isAsTheTableSays(String code, String kind, @Nullable String where, @Nullable String opens,
			@Nullable String due, @Nullable String documents, @Nullable String fee, @Nullable String page) {
		List<Line> lines = FOUND.get(code);
		assertThat(lines).allSatisfy((line) -> assertThat(line.kind()).isIn((Object[]) kind.split("\\|")));
		checkWhere(lines, where);
		check(lines, Line::opens, opens);
		check(lines, Line::due, due);
		check(lines, Line::documents, documents);
		check(lines, Line::fee, fee);
		if (page != null) {
			assertThat(lines).allSatisfy((line) -> assertThat(line.sources()).startsWith(AuthorityKind.GUIDANCE.id())
				.hasSizeGreaterThan(AuthorityKind.GUIDANCE.id().length()));
		}
	}

	private static void checkWhere(List<Line> lines, @Nullable String where) {
		if (where != null && where.endsWith(" if certificate")) {
			assertThat(lines).extracting(Line::where)
				.containsOnly("-", where.substring(0, where.length() - " if certificate".length()));
		}
		else {
			assertThat(lines).extracting(Line::where)
				.containsOnly((where != null) ? where.split("\\|") : new String[] { "-" });
		}
	}

	private static void check(List<Line> lines, java.util.function.Function<Line, String> cell,
			@Nullable String expected) {
		if (expected == null) {
			assertThat(lines).extracting(cell).containsOnly("-");
		}
		else if (expected.contains("if ")) {
			assertThat(lines).extracting(cell).anyMatch((text) -> !text.equals("-"));
		}
		else {
			assertThat(lines).extracting(cell).doesNotContain("-");
		}
	}

	@Test
	void hasABasisWithAnArticleOrSection() {
		assertThat(FOUND.values().stream().flatMap(List::stream)).allSatisfy((line) -> {
			assertThat(line.finding().basis()).isNotEmpty();
			assertThat(line.finding().basis()).allSatisfy((citation) -> {
				assertThat(citation.cite()).isNotBlank();
				if (citation.url() != null) {
					assertThat(citation.url()).startsWith("http");
				}
			});
		});
	}

}
