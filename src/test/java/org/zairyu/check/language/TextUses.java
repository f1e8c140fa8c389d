package org.zairyu.check.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.zairyu.check.AllProcedures;
import org.zairyu.check.AllTexts;
import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.RuleTrace;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.testing.Scenario;

/**
 * The texts that the application uses: those whose keys it computes, and those whose keys
 * are in its code and its templates.
 *
 * @param known keys that are computed from findings, questions, citations and so on
 * @param keys keys that the sources contain as arguments of a call
 * @param literals all texts in quotation marks, and the ids of constants
 * @param errors codes of errors
 */
record TextUses(Set<String> known, Set<String> keys, Set<String> literals, Set<String> errors) {

	private static final Pattern LITERAL = Pattern.compile("[\"']([a-z0-9.][a-z0-9.-]*)[\"']");

	private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

	/** The first argument, if it is a whole key. */
	private static final Pattern CALL = Pattern
		.compile("\\.(?:get|count|list)\\(\\s*[\"']([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)[\"']\\s*[,)]");

	private static final Pattern ERROR = Pattern
		.compile("(?:InputProblem|InvalidAnswer|Reason|ApiError\\.in|ApiProblem)\\([^;\"]*\"([a-z-]+)\"");

	/** The beginnings of keys that are computed, and of no others. */
	private static final List<String> COMPUTED = List.of("finding.", "question.", "sheet.say.", "status.", "paper.",
			"place.", "kind.", "prefecture.", "source.", "parameter.", "cite.", "act.", "verdict.", "staff.condition.",
			"procedure.", "confidence.", "office.");

	static TextUses read() {
		TextUses uses = new TextUses(computed(), new TreeSet<>(), new HashSet<>(), new TreeSet<>());
		try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/java")),
				Files.walk(Path.of("src/main/resources/templates")))) {
			files.filter(Files::isRegularFile).forEach(uses::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return uses;
	}

	private void add(Path file) {
		try {
			String source = Files.readString(file);
			CALL.matcher(source).results().forEach((found) -> this.keys.add(found.group(1)));
			LITERAL.matcher(source).results().forEach((found) -> this.literals.add(found.group(1)));
			ERROR.matcher(source).results().forEach((found) -> this.errors.add(found.group(1)));
			CONSTANT.matcher(source)
				.results()
				.forEach((found) -> this.literals.add(found.group().toLowerCase(Locale.ROOT).replace('_', '-')));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> computed() {
		Set<String> keys = new HashSet<>();
		// Contract version 4: how well the firm's own guide page is known.
		AllTexts.required(Scenario.LAWS, LawFiles.statuses())
			.forEach((either) -> keys.addAll(Arrays.asList(either.split("\\|"))));
		Basis basis = LawFiles.basis();
		for (FindingCode code : FindingCode.values()) {
			for (FindingVariant variant : FindingVariant.values()) {
				if (variant.fits(code)) {
					String key = variant.key(code);
					keys.addAll(Set.of("finding." + key + ".todo", "finding." + key + ".in-time",
							"finding." + key + ".closed", "finding." + key + ".differs", "result.when." + key));
					basis.of(code, variant, Scenario.LAWS.last())
						.stream()
						.map(Citation::cite)
						.forEach((cite) -> addCite(keys, cite));
				}
			}
		}
		for (Parameter parameter : Parameter.values()) {
			Scenario.LAWS.history(parameter).forEach((row) -> addCite(keys, row.citation().cite()));
		}
		for (Procedure procedure : Procedure.values()) {
			for (Verdict verdict : Verdict.values()) {
				keys.add("verdict." + procedure.id() + "." + verdict.id());
			}
		}
		AllProcedures.ALL.forEach((rules) -> rules.additions().forEach((rule) -> {
			String key = "staff.condition." + rules.procedure().id() + "." + RuleTrace.id(rule);
			keys.addAll(Set.of(key + ".must", key + ".case"));
		}));
		return keys;
	}

	private static void addCite(Set<String> keys, String cites) {
		Arrays.stream(cites.split("; ")).forEach((cite) -> keys.add(CiteWords.key(cite)));
	}

	/** Returns the keys that a call with a key may look up: itself, a plural, a list. */
	List<String> forms(String key) {
		return List.of(key, key + ".other", key + ".1");
	}

	boolean hasLiteral(String text) {
		return this.literals.contains(text);
	}

	/** Returns whether a text with this key could be shown. */
	boolean uses(String key) {
		String whole = key.replaceFirst("\\.(one|other|[0-9]+)$", "");
		return this.known.contains(key) || this.literals.contains(key) || this.literals.contains(whole)
				|| isPartOfKnown(key) || (COMPUTED.stream().noneMatch(key::startsWith) && isComposed(whole));
	}

	/**
	 * Returns whether a key is a known key with an ending that the code adds, such as the
	 * hint of an option.
	 */
	private boolean isPartOfKnown(String key) {
		int dot = key.lastIndexOf('.');
		if (dot < 0 || !this.literals.contains(key.substring(dot))) {
			return false;
		}
		String thing = key.substring(0, dot);
		return this.known.contains(thing) || this.known.contains(thing + ".label");
	}

	/**
	 * Returns whether the code completes the beginning of a key with words that it
	 * contains too.
	 */
	private boolean isComposed(String key) {
		for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
			String rest = key.substring(dot + 1);
			if (this.literals.contains(key.substring(0, dot + 1)) && Arrays.stream(rest.split("\\."))
				.allMatch((part) -> this.literals.contains(part) || this.literals.contains("." + part))) {
				return true;
			}
		}
		return false;
	}

}
