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
import java.util.List;
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
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.stereotype.Controller;

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

/** Which part may know which, and what the rules of law must never be. */
class ArchitectureTests {

	private static final String BASE = "org.zairyu.check";

	private static final String[] CORE = { BASE + ".law..", BASE + ".situation..", BASE + ".procedure.." };

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(BASE);

	private static final DescribedPredicate<JavaClass> RULES = assignableTo(Rule.class)
		.and(not(DescribedPredicate.describe("interfaces", JavaClass::isInterface)))
		.as("rules");

	@ParameterizedTest
	@CsvSource({ "law, law", "situation, law situation", "procedure, law situation procedure" })
	void theCoreRestsOnTheLanguageAlone(String part, String known) {
		String[] allowed = Stream
			.concat(Stream.of("java..", "org.jspecify.annotations.."),
					Stream.of(known.split(" ")).map((name) -> BASE + "." + name + ".."))
			.toArray(String[]::new);
		check(classes().that()
			.resideInAPackage(BASE + "." + part + "..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(allowed)
			.because("the law outlives every framework: facts rest on law, conclusions on facts, and nothing else"));
	}

	@Test
	void proceduresDoNotKnowEachOther() {
		check(slices().matching(BASE + ".procedure.(*)..")
			.should()
			.notDependOnEachOther()
			.because("a procedure is one chapter that is read, changed and added alone"));
		check(noClasses().that()
			.resideInAPackage(BASE + ".procedure")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(BASE + ".procedure.*..")
			.because("what all procedures share knows none of them"));
	}

	@Test
	void packagesHaveNoCycles() {
		check(slices().matching(BASE + ".(*)..")
			.should()
			.beFreeOfCycles()
			.because("data flows one way: answers, rules and dated law, findings, page"));
	}

	@Test
	void featuresDoNotKnowEachOther() {
		List<String> features = List.of("wizard", "result", "api", "casework");
		for (String feature : features) {
			check(noClasses().that()
				.resideInAPackage(BASE + "." + feature + "..")
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(features.stream()
					.filter((other) -> !other.equals(feature))
					.map((other) -> BASE + "." + other + "..")
					.toArray(String[]::new))
				.allowEmptyShould(true)
				.because("each way to the rules stands or falls alone"));
		}
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

	/** The first part of the package name below the base, such as {@code result}. */
	private static String part(JavaClass type) {
		String name = type.getPackageName();
		return name.startsWith(BASE + ".") ? name.substring(BASE.length() + 1).split("\\.")[0] : "";
	}

	@Test
	void onlyTheLawFilesAreYaml() {
		check(noClasses().that()
			.resideOutsideOfPackage(BASE + ".lawdata..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("tools.jackson.dataformat.yaml..", "org.yaml.snakeyaml..", "org.snakeyaml..")
			.because("dates in YAML are read strictly in one place"));
	}

	@Test
	void jsonIsWrittenWithOneJackson() {
		check(noClasses().that()
			.resideOutsideOfPackage("..api.description..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
			.because("Jackson 3 is what Spring Boot configures; version 2 would have other defaults for dates, "
					+ "and only the description of the API needs it, for the library that prints it"));
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
		if (name.equals("Situation.java")) {
			// one short reader a question, and there are forty questions
			return 330;
		}
		if (name.endsWith("Controller.java")) {
			return 120;
		}
		return lines.stream().anyMatch((line) -> line.matches(".*(class|record) .*implements Rule \\{")) ? 80 : 250;
	}

	private static void check(ArchRule rule) {
		rule.check(CLASSES);
	}

}
