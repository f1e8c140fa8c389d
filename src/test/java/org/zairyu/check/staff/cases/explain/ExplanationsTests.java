package org.zairyu.check.staff.cases.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.AllProcedures;
import org.zairyu.check.language.Words;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.ProcedureRules;
import org.zairyu.check.testing.Generated;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class ExplanationsTests {

	private static final String TODAY = "2026-11-22";

	private static final String STUDENT_AT_WORK = """
			topics=side-work status=student period-of-stay=P2Y expires-on=2027-10-31 applications=none age=21 card=held
			enrolled=yes side-work-permission=none employer-decided=yes weekly-hours=30 school-vacation=no
			amusement-business=no hinders-main-activity=no""";

	private static final String STUDENT_STAYING = """
			topics=stay-longer status=student period-of-stay=P2Y expires-on=2027-01-31 applications=none age=21
			card=held same-activity=yes extension-reason=yes attendance=good enrolled=yes""";

	private static final String TRAVELLER = """
			topics=travel status=researcher period-of-stay=P3Y expires-on=2029-03-31 applications=none age=35
			card=held travel-plan=return departs-on=2026-12-01 returns-on=2027-12-10 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none""";

	private final Explanations explanations = new Explanations(Scenario.ASSESSOR, LawFiles.statuses(),
			new Completions(Scenario.ASSESSOR, LawFiles.statuses()), Scenario.LANGUAGES);

	private Explanation explain(String words, String procedure, String... changes) {
		Scenario person = Scenario.of(TODAY, words);
		for (String change : changes) {
			String[] parts = change.split("=");
			person = person.with(parts[0], parts[1]);
		}
		Assessment assessment = person.assess();
		Map<String, Explanation> all = this.explanations.of(person.answers(), assessment, Scenario.LANGUAGES.of("en"));
		return Objects.requireNonNull(all.get(procedure), () -> procedure + " is not decided: " + assessment.missing());
	}

	private static List<String> conditions(Explanation explanation) {
		return explanation.conditions()
			.stream()
			.map((condition) -> condition.mark() + " " + condition.text()
					+ condition.because()
						.stream()
						.map((answer) -> answer.label() + ": " + answer.text())
						.collect(Collectors.joining("; ", " (", ")")))
			.toList();
	}

	private static List<String> decisive(Explanation explanation, String question) {
		return explanation.decisive()
			.stream()
			.filter((alternative) -> alternative.question().equals(question))
			.flatMap((alternative) -> alternative.others().stream())
			.map((other) -> other.answers() + " " + other.label())
			.toList();
	}

	@Test
	void tellsEveryConditionUpToTheOneThatDecided() {
		assertThat(conditions(explain(STUDENT_AT_WORK, "side-work"))).containsExactly(
				"MET The period of stay has not run out (Status of residence: Student (留学); Last day of the stay: Sunday, "
						+ "31 October 2027)",
				"OTHERWISE Work is free in this status (Status of residence: Student (留学))",
				"MET Permission for side work is given in this status (Status of residence: Student (留学))",
				"MET The job is not in the amusement business (Amusement business: No)",
				"MET The job does not hinder the activity of the status (Hinders the main activity: No)",
				"OTHERWISE The designation paper in the passport decides (Status of residence: Student (留学))",
				"MET Students only: is enrolled (Status of residence: Student (留学); Enrolled: Yes)",
				"MET For an individual permission only: the employer is settled (Status of residence: Student (留学))",
				"UNMET Works no more hours a week than the limit (Status of residence: Student (留学); Permission for side "
						+ "work: None; Hours a week: 30 hours; School vacation: No)");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			27.5, MET
			28,   UNMET
			""")
	void tellsWhatRestrictsSideWorkThatIsAllowed(String hours, String mark) {
		assertThat(conditions(explain(STUDENT_AT_WORK, "side-work", "weekly-hours=" + hours))).last()
			.asString()
			.startsWith(mark + " Stays below the limit on hours");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			attendance=good, enrolled=yes, MET
			attendance=low,  enrolled=yes, UNMET
			attendance=good, enrolled=no,  UNMET
			attendance=low,  enrolled=no,  UNMET
			""")
	void tellsWhatRestrictsAnExtension(String attendance, String enrolled, String mark) {
		assertThat(conditions(explain(STUDENT_STAYING, "extension", attendance, enrolled)))
			.filteredOn((condition) -> condition.contains("Students only"))
			.singleElement()
			.asString()
			.startsWith(mark + " ")
			.contains("Attendance: ", "Enrolled: ");
	}

	@Test
	void findsTheNumberAtWhichTheVerdictChanges() {
		assertThat(decisive(explain(STUDENT_AT_WORK, "side-work"), "weekly-hours"))
			.as("up to 28 hours a week; the last hour leaves no room")
			.containsExactlyInAnyOrder("[27.5 hours or less] Possible", "[28 hours] Uncertain: get advice first");
	}

	@Test
	void findsTheDaysOnWhichTheVerdictChanges() {
		assertThat(decisive(explain(TRAVELLER, "re-entry"), "returns-on"))
			.as("special re-entry ends a year after the departure, and re-entry with a permit with the stay")
			.containsExactlyInAnyOrder("[Tuesday, 1 December 2026 to Tuesday, 30 November 2027] Not needed",
					"[Wednesday, 1 December 2027] Not needed",
					"[Sunday, 1 April 2029 or later] Uncertain: get advice first");
	}

	@Test
	void saysWhatWouldHaveToBeAnsweredToo() {
		Explanation explanation = explain("""
				topics=stay-longer status=researcher period-of-stay=P1Y expires-on=2027-01-31 applications=none
				age=30 card=held same-activity=no""", "extension");
		assertThat(explanation.decisive()).filteredOn((one) -> one.question().equals("same-activity"))
			.singleElement()
			.satisfies((alternative) -> assertThat(alternative.others()).singleElement().satisfies((other) -> {
				assertThat(other.verdict()).isNull();
				assertThat(other.answers()).containsExactly("Yes");
				assertThat(other.asked()).containsExactly("Reason for the extension");
			}));
	}

	@Test
	void doesNotCallAnAnswerDecisiveThatOnlyAsksMore() {
		Explanation explanation = explain(TRAVELLER, "re-entry");
		assertThat(explanation.decisive()).noneMatch((one) -> one.question().equals("card"));
		assertThat(explanation.minor()).filteredOn((one) -> one.question().equals("card"))
			.singleElement()
			.satisfies(
					(card) -> assertThat(card.others()).anyMatch((other) -> other.asked().contains("Loss known on")));
	}

	@Test
	void offersNoAnswerThatCannotBe() {
		Explanation explanation = explain(TRAVELLER, "re-entry");
		assertThat(Stream.concat(explanation.decisive().stream(), explanation.minor().stream()))
			.flatExtracting(Alternative::others)
			.flatExtracting(Alternative.Other::answers)
			.isNotEmpty()
			.noneMatch((answer) -> answer.contains("30 November 2026"));
	}

	@Test
	void explainsWhateverCanBeAnswered() {
		Generated generated = new Generated(7);
		Words words = Scenario.LANGUAGES.of("ja");
		int explained = 0;
		for (int i = 0; i < 100; i++) {
			Scenario person = generated.next();
			Assessment assessment = person.assess();
			if (assessment.complete()) {
				explained++;
				this.explanations.of(person.answers(), assessment, words).forEach((procedure, explanation) -> {
					assertThat(explanation.conditions()).as(procedure).isNotEmpty();
					assertThat(explanation.decisive()).as(procedure)
						.allSatisfy((one) -> assertThat(one.others()).allMatch(Alternative.Other::changes));
				});
			}
		}
		assertThat(explained).isGreaterThan(20);
	}

	@Test
	void everyRowOfTheRulesIsACondition() {
		Map<String, List<String>> kinds = new TreeMap<>();
		for (Words words : Scenario.LANGUAGES.forStaff()) {
			for (ProcedureRules rules : AllProcedures.ALL) {
				rules.rows().forEach((row) -> {
					String rule = row.getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1");
					String key = "staff.condition." + rules.procedure().id() + "." + rule.toLowerCase(Locale.ROOT);
					kinds.computeIfAbsent(key, (any) -> new ArrayList<>())
						.addAll(Stream.of("must", "case")
							.filter((kind) -> words.find(key + "." + kind) != null)
							.toList());
				});
			}
		}
		assertThat(kinds).isNotEmpty().allSatisfy((key, found) -> {
			assertThat(found).as(key).hasSize(Scenario.LANGUAGES.forStaff().size());
			assertThat(found.stream().distinct()).as(key).hasSize(1);
		});
	}

}
