package org.zairyu.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;

import org.zairyu.check.procedure.Addition;
import org.zairyu.check.procedure.Rule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Checks which package may use which, and what the rules of law must never be. */
class ArchitectureTests {

	private static final String BASE = "org.zairyu.check";

	private static final String[] CORE = { BASE + ".law..", BASE + ".situation..", BASE + ".procedure.." };

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(BASE);

	private static final DescribedPredicate<JavaClass> RULES = assignableTo(Rule.class).or(assignableTo(Addition.class))
		.and(not(DescribedPredicate.describe("interfaces", JavaClass::isInterface)))
		.as("rules");

	/**
	 * The packages that each package may use, from the pages down to the law. A package
	 * that is missing here fails the test.
	 */
	private static final Map<String, String> LAYERS = Map.ofEntries(Map.entry("law", ""), Map.entry("situation", "law"),
			Map.entry("procedure", "law situation"), Map.entry("lawdata", "law situation procedure"),
			Map.entry("language", "law situation procedure"), Map.entry("web", "law situation procedure language"),
			Map.entry("resident", "law situation procedure language web"),
			Map.entry("api", "law situation procedure language web"),
			Map.entry("staff", "law situation procedure language web"),
			// nothing but the trigger whose class name is stored in databases
			Map.entry("casework", ""));

	/**
	 * The subpackages of a package that each subpackage may use, each with the reason.
	 */
	private static final Map<String, String> ARROWS = Map.ofEntries(
			Map.entry("web.interview -> web", "there is no page for a question that does not exist"),
			Map.entry("web.interview -> web.form", "a question is asked by its form"),
			Map.entry("resident.export -> resident.result", "what is taken along says the same as the page"),
			Map.entry("staff.account -> staff.platform", "sign-ins are recorded and held up"),
			Map.entry("staff.account.signin -> staff.account", "whoever signs in has an account"),
			Map.entry("staff.account.signin -> staff.notice.mail", "a new passkey is told to its owner"),
			Map.entry("staff.account.signin -> staff.platform", "sign-ins are recorded and held up"),
			Map.entry("staff.client -> staff.platform", "changes are recorded"),
			Map.entry("staff.client.search -> staff.client", "finds clients"),
			Map.entry("staff.client.search -> staff.cases", "a client is shown with their cases"),
			Map.entry("staff.client.search -> staff.cases.note", "a client is shown with their notes"),
			Map.entry("staff.client.search -> staff.account", "pages know who is signed in"),
			Map.entry("staff.client.search -> staff.platform", "looking at clients is recorded"),
			Map.entry("staff.cases -> staff.account", "a case has an assignee"),
			Map.entry("staff.cases -> staff.client", "a case belongs to a client"),
			Map.entry("staff.cases -> staff.cases.advice", "a case keeps what was advised"),
			Map.entry("staff.cases -> staff.cases.explain", "the page of a case explains its verdicts"),
			Map.entry("staff.cases -> staff.cases.filing", "the page of a case lists what was filed"),
			Map.entry("staff.cases.course -> staff.cases", "a step changes its case"),
			Map.entry("staff.cases.course -> staff.cases.filing", "a step is recorded with what was filed"),
			Map.entry("staff.cases.course -> staff.client", "a step is shown with its client"),
			Map.entry("staff.cases.course -> staff.platform", "steps are recorded"),
			Map.entry("staff.cases -> staff.platform", "changes are recorded"),
			Map.entry("staff.cases.explain -> staff.cases.advice", "explains advice"),
			Map.entry("staff.cases.note -> staff.account", "a note has an author"),
			Map.entry("staff.cases.note -> staff.cases", "a note is about a case"),
			Map.entry("staff.cases.note -> staff.client", "a note is about a client"),
			Map.entry("staff.cases.note -> staff.platform", "notes are recorded"),
			Map.entry("staff.cases.review -> staff.cases", "cases are reviewed"),
			Map.entry("staff.cases.review -> staff.cases.advice", "a review compares advice"),
			Map.entry("staff.cases.review -> staff.client", "a reviewed case belongs to a client"),
			Map.entry("staff.cases.review -> staff.platform", "reviews are recorded"),
			Map.entry("staff.queue -> staff.account", "a queue can be one person's"),
			Map.entry("staff.queue -> staff.cases", "the queue consists of cases"),
			Map.entry("staff.queue -> staff.cases.advice", "the queue names deadlines as cases do"),
			Map.entry("staff.queue -> staff.client", "the queue is narrowed to clients with a tag"),
			Map.entry("staff.queue -> staff.platform", "lists are saved as CSV"),
			Map.entry("staff.queue.numbers -> staff.client", "the numbers are those of a tag"),
			Map.entry("staff.queue.numbers -> staff.platform", "times are read from the database"),
			Map.entry("staff.bulk -> staff.bulk.csv", "a bulk check reads a table"),
			Map.entry("staff.bulk -> staff.account", "a run belongs to an account"),
			Map.entry("staff.bulk -> staff.client", "rows become clients"),
			Map.entry("staff.bulk -> staff.cases", "rows become cases"),
			Map.entry("staff.bulk -> staff.privacy", "undoing an import deletes what it has added"),
			Map.entry("staff.bulk -> staff.platform", "runs are scheduled and recorded"),
			Map.entry("staff.bulk.csv -> staff.cases", "a row and a case count the same deadlines"),
			Map.entry("staff.bulk.csv -> staff.client", "names are compared as the search compares them"),
			Map.entry("staff.bulk.csv -> staff.platform", "what was written against formulas is read back"),
			Map.entry("staff.handoff.reply -> staff.account", "a member of staff takes what a client answers"),
			Map.entry("staff.handoff.reply -> staff.client", "a link is written in the language of the client"),
			Map.entry("staff.handoff.reply -> staff.cases", "a client answers questions of a case"),
			Map.entry("staff.handoff.reply -> staff.cases.note", "what is done with an answer is noted"),
			Map.entry("staff.handoff.reply -> staff.cases.advice", "staff see what the answers would change"),
			Map.entry("staff.handoff.reply -> staff.platform", "attempts are limited and recorded"),
			Map.entry("staff.handoff -> staff.handoff.reply", "what is withdrawn takes its links along"),
			Map.entry("staff.handoff -> staff.account", "somebody takes up what residents send"),
			Map.entry("staff.handoff -> staff.client", "a resident who sends a check becomes a client"),
			Map.entry("staff.handoff -> staff.cases", "a check that is sent becomes a case"),
			Map.entry("staff.handoff -> staff.notice", "residents consent to reminders as they send"),
			Map.entry("staff.handoff -> staff.notice.mail", "both sides get a mail"),
			Map.entry("staff.handoff -> staff.privacy", "a resident may withdraw what was sent"),
			Map.entry("staff.handoff -> staff.platform", "attempts are limited and recorded"),
			Map.entry("staff.notice -> staff.account", "a feed belongs to an account"),
			Map.entry("staff.notice -> staff.client", "reminders go to clients"),
			Map.entry("staff.notice -> staff.cases", "reminders follow the dates of cases"),
			Map.entry("staff.notice -> staff.cases.advice", "feeds name deadlines as cases do"),
			Map.entry("staff.notice.team -> staff.account", "members of staff are told"),
			Map.entry("staff.notice.team -> staff.cases", "members of staff are told of cases"),
			Map.entry("staff.notice.team -> staff.cases.advice", "mails name deadlines as cases do"),
			Map.entry("staff.notice.team -> staff.notice.mail", "members of staff are told by mail"),
			Map.entry("staff.notice.team -> staff.platform", "mails are scheduled, choices recorded"),
			Map.entry("staff.handoff -> staff.notice.team", "members of staff are told what residents send"),
			Map.entry("staff.handoff.reply -> staff.notice.team", "members of staff are told what clients answer"),
			Map.entry("staff.notice -> staff.notice.mail", "reminders are mails"),
			Map.entry("staff.notice -> staff.platform", "reminders are scheduled and recorded"),
			Map.entry("staff.notice.mail -> staff.platform", "mail is scheduled"),
			Map.entry("staff.notice.correspondence -> staff.cases", "staff write to the client of a case"),
			Map.entry("staff.notice.correspondence -> staff.cases.advice", "drafts name documents and dates"),
			Map.entry("staff.notice.correspondence -> staff.cases.filing", "drafts say what was filed"),
			Map.entry("staff.notice.correspondence -> staff.client", "staff write to a client"),
			Map.entry("staff.notice.correspondence -> staff.notice", "staff see who has stopped reminders"),
			Map.entry("staff.notice.correspondence -> staff.notice.mail", "what staff write are mails"),
			Map.entry("staff.notice.correspondence -> staff.platform", "mails are recorded"),
			Map.entry("staff.platform.operations -> staff.notice.mail", "admins and probes see mails that wait"),
			Map.entry("staff.platform.operations -> staff.platform", "admins and probes see whether jobs run"),
			Map.entry("staff.privacy -> staff.client", "clients are exported and deleted"),
			Map.entry("staff.privacy -> staff.cases", "cases are exported and deleted"),
			Map.entry("staff.privacy -> staff.notice.mail", "mail to a deleted client is not sent"),
			Map.entry("staff.privacy -> staff.platform", "deletions are scheduled and recorded"));

	@Test
	void everyPackageUsesOnlyThePackagesBelowIt() {
		List<String> wrong = new ArrayList<>();
		for (JavaClass type : CLASSES) {
			String layer = layer(type);
			if (!layer.isEmpty()) {
				assertThat(LAYERS).as("the layer of " + type.getName()).containsKey(layer);
				Set<String> below = Set.of(LAYERS.get(layer).split(" "));
				targets(type).filter((target) -> !layer(target).equals(layer) && !below.contains(layer(target)))
					.forEach((target) -> wrong.add(type.getName() + " -> " + target.getName()));
			}
		}
		assertThat(wrong).as("answers, rules and dated law, findings, page: data flows one way").isEmpty();
	}

	@Test
	void subpackagesUseEachOtherOnlyForAReason() {
		Set<String> found = new TreeSet<>();
		for (JavaClass type : CLASSES) {
			targets(type).filter((target) -> layer(target).equals(layer(type)) && !layer(type).equals("procedure"))
				.filter((target) -> !target.getPackageName().equals(type.getPackageName()))
				.forEach((target) -> found.add(part(type) + " -> " + part(target)));
		}
		assertThat(found).as("arrows within layers").isEqualTo(new TreeSet<>(ARROWS.keySet()));
	}

	@Test
	void packagesHaveNoCycles() {
		check(slices().assignedFrom(new SliceAssignment() {
			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				// the rules of a procedure and what they share count as one
				return part(type).isEmpty() ? SliceIdentifier.ignore()
						: SliceIdentifier.of(layer(type).equals("procedure") ? layer(type) : part(type));
			}

			@Override
			public String getDescription() {
				return "packages";
			}
		}).should().beFreeOfCycles().because("a circle of packages can only be understood as a whole"));
	}

	@Test
	void theCoreRestsOnTheLanguageAlone() {
		check(classes().that()
			.resideInAnyPackage(CORE)
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(Stream.concat(Stream.of("java..", "org.jspecify.annotations.."), Stream.of(CORE))
				.toArray(String[]::new))
			.because("the law outlives every framework"));
	}

	@Test
	void proceduresDoNotKnowEachOther() {
		check(slices().matching(BASE + ".procedure.(*)..")
			.should()
			.notDependOnEachOther()
			.because("a procedure is read, changed and added alone"));
		check(noClasses().that()
			.resideInAPackage(BASE + ".procedure")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(BASE + ".procedure.*..")
			.because("what all procedures share knows none of them"));
	}

	private static Stream<JavaClass> targets(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
			.filter((target) -> target.getPackageName().startsWith(BASE));
	}

	/** Returns the package below the base, such as {@code staff.cases}. */
	private static String part(JavaClass type) {
		return !type.getPackageName().startsWith(BASE + ".") ? "" : type.getPackageName().substring(BASE.length() + 1);
	}

	/**
	 * Returns the first part of the package, such as {@code staff}, or an empty text for
	 * the root package.
	 */
	private static String layer(JavaClass type) {
		return part(type).split("\\.")[0];
	}

	@Test
	void nobodyCallsTheControllerOfAnotherPart() {
		check(noClasses().should(new ArchCondition<>("call a controller of another part") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getDirectDependenciesFromSelf()
					.stream()
					.filter((dependency) -> isController(dependency.getTargetClass()))
					.filter((dependency) -> !part(dependency.getTargetClass()).equals(part(type)))
					.forEach((dependency) -> events
						.add(SimpleConditionEvent.satisfied(type, dependency.getDescription())));
			}
		}).because("a controller is an entrance, not a service"));
	}

	private static boolean isController(JavaClass type) {
		return type.getPackageName().startsWith(BASE)
				&& (type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class));
	}

	@Test
	void onlyTheLawFilesAndTheDescriptionOfTheApiAreYaml() {
		check(noClasses().that()
			.resideOutsideOfPackages(BASE + ".lawdata..", BASE + ".api.description..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("tools.jackson.dataformat.yaml..", "org.yaml.snakeyaml..", "org.snakeyaml..")
			.because("dates in YAML are read strictly in one place; OpenAPI documents are YAML by custom"));
	}

	@Test
	void thereIsOneJackson() {
		check(noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
			.because("Jackson 3 is what Spring Boot configures; version 2 would have other defaults for dates"));
	}

	@Test
	void theTimeComesFromTheClockBean() {
		DescribedPredicate<JavaClass> elsewhere = not(DescribedPredicate.describe("the configuration",
				(type) -> type.getSimpleName().equals("CheckConfiguration")));
		check(noClasses().that(elsewhere)
			.should()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now", ZoneId.class)
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now", ZoneId.class)
			.orShould()
			.callMethod(ZonedDateTime.class, "now")
			.orShould()
			.callMethod(ZonedDateTime.class, "now", ZoneId.class)
			.orShould()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(Clock.class, "system", ZoneId.class)
			.orShould()
			.callMethod(Clock.class, "systemUTC")
			.orShould()
			.callMethod(Clock.class, "systemDefaultZone")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callConstructor(java.util.Date.class)
			.because("a day in Tokyo is not a day on the server, and a test must be able to set it"));
	}

	@Test
	void theCoreNeverLooksAtTheClock() {
		check(noClasses().that(resideInAnyPackage(CORE).or(resideInAPackage(BASE + ".lawdata..")))
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Clock.class)
			.because("the as-of date is an argument: the same answers on the same day give the same result"));
	}

	@Test
	void rulesAreFinalAndHaveNoState() {
		check(classes().that(RULES)
			.should()
			.haveModifier(JavaModifier.FINAL)
			.because("a row of law is not refined by inheritance"));
		check(fields().that()
			.areDeclaredInClassesThat(RULES)
			.should()
			.beFinal()
			.because("rules are pure and shared by all threads"));
		check(classes().that(RULES).should().haveOnlyFinalFields().because("rules are pure and shared by all threads"));
	}

	@Test
	void rulesHoldNoTextAndNoNumberOfLaw() {
		check(noClasses().that(RULES)
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(java.time.Period.class, java.util.Locale.class, java.text.MessageFormat.class)
			.because("words stand in the messages and terms in the law files"));
		check(noClasses().that(RULES)
			.should()
			.callMethod(LocalDate.class, "plusDays", long.class)
			.orShould()
			.callMethod(LocalDate.class, "plusMonths", long.class)
			.orShould()
			.callMethod(LocalDate.class, "plusYears", long.class)
			.because("every term is dated law: law.lastDay, law.end"));
	}

	@Test
	void theCoreHasNoSetters() {
		check(noMethods().that()
			.areDeclaredInClassesThat()
			.resideInAnyPackage(CORE)
			.should()
			.haveNameMatching("set[A-Z].*")
			.because("facts and findings do not change once they are made"));
	}

	@Test
	void namesSayWhatAThingIs() {
		check(noClasses().should()
			.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Constants|Data|Info)")
			.because("a name that fits everything tells nothing"));
	}

	@Test
	void everyPackageSaysWhatMayBeNull() {
		assertThat(CLASSES.getPackage(BASE).getSubpackagesInTree()).filteredOn((part) -> !part.getClasses().isEmpty())
			.allSatisfy((part) -> assertThat(part.isAnnotatedWith(NullMarked.class)).as(part.getName()).isTrue());
	}

	@Test
	void theAgencysSideHasFewParts() {
		assertThat(CLASSES.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> name.startsWith(BASE + ".staff."))
			.map((name) -> name.split("\\.")[4])
			.distinct()).hasSizeLessThanOrEqualTo(9);
	}

	@Test
	void filesAreShort() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter((path) -> path.toString().endsWith(".java")).toList()) {
				List<String> lines = Files.readAllLines(source);
				assertThat(lines).as(source.toString()).hasSizeLessThanOrEqualTo(limit(source, lines));
			}
		}
	}

	private static int limit(Path source, List<String> lines) {
		String name = String.valueOf(source.getFileName());
		if (name.endsWith("Controller.java")) {
			return 120;
		}
		return lines.stream().anyMatch((line) -> line.matches(".*(class|record) .*implements Rule \\{")) ? 80 : 250;
	}

	private static void check(ArchRule rule) {
		rule.check(CLASSES);
	}

}
