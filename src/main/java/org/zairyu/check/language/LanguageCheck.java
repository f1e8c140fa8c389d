package org.zairyu.check.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zairyu.check.law.Parameter;

/**
 * Checks language files before the application starts, so that no reader meets a text
 * that is missing or broken.
 *
 * @param english the source language
 * @param required keys that it must have; of keys separated by {@code |}, one is enough
 */
record LanguageCheck(LanguageFile english, Set<String> required) {

	private static final Set<String> LAW = Stream.of(Parameter.values())
		.map(Parameter::id)
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Placeholders to choose from: the item of an article has an Arabic or a Roman
	 * numeral.
	 */
	private static final Map<String, Set<String>> CHOICES = Map.of("article.item", Set.of("n", "roman"));

	/** Values of the law that words in brackets cannot depend on. */
	private static final List<String> NO_NUMBERS = Stream.of(Parameter.values())
		.filter((parameter) -> parameter.type() == Parameter.Type.TERM || parameter.type() == Parameter.Type.FEE)
		.map((parameter) -> "{" + parameter.id() + "}")
		.toList();

	private static final List<String> OWN = List.of("language.name", "language.tag");

	private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*]");

	/** Returns the problems, each with its file, line and key. */
	List<String> problems(Collection<LanguageFile> files) {
		List<String> problems = new ArrayList<>();
		this.required.stream()
			.sorted()
			.filter((keys) -> Stream.of(keys.split("\\|")).noneMatch(this.english::has))
			.forEach((keys) -> problems.add(problem(this.english, keys.replace("|", " or "), "is missing")));
		for (LanguageFile file : files) {
			OWN.stream()
				.filter((key) -> !file.has(key))
				.forEach((key) -> problems.add(problem(file, key, "is missing")));
			new TreeMap<>(file.texts()).forEach((key, text) -> check(file, key, text, problems));
		}
		return problems;
	}

	private void check(LanguageFile file, String key, String text, List<String> problems) {
		if (!this.english.has(key)) {
			problems.add(problem(file, key, "is no key of English"));
			return;
		}
		if (text.isBlank() || FallbackMarks.isIn(text)) {
			problems.add(problem(file, key, "is empty or has characters for private use"));
		}
		if (key.startsWith("staff.") && !file.has(LanguageFile.FOR_STAFF)) {
			problems.add(problem(file, key, "needs " + LanguageFile.FOR_STAFF));
		}
		if (key.endsWith(".one") && !file.has(many(key))) {
			problems.add(problem(file, key, "has no plural " + many(key)));
		}
		if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
			checkPlaceholders(file, key, text, problems);
		}
		if (LawWords.isOfLaw(key) && (text.indexOf('[') >= 0 || text.indexOf(']') >= 0)) {
			checkBrackets(file, key, text, problems);
		}
		if (key.equals("date.pattern") && !isPattern(text)) {
			problems.add(problem(file, key, "is no pattern for dates with E for the weekday"));
		}
	}

	private void checkPlaceholders(LanguageFile file, String key, String text, List<String> problems) {
		if (hasStray(Words.PLACEHOLDER.matcher(text).replaceAll(""), '{', '}')) {
			problems.add(problem(file, key, "has a brace without its partner"));
		}
		Set<String> unknown = placeholders(text);
		unknown.removeAll(known(key));
		unknown.forEach((name) -> problems.add(problem(file, key, "has the unknown placeholder {" + name + "}")));
	}

	private static void checkBrackets(LanguageFile file, String key, String text, List<String> problems) {
		if (hasStray(BRACKETS.matcher(text).replaceAll(""), '[', ']')) {
			problems.add(problem(file, key, "has a bracket without its partner"));
		}
		BRACKETS.matcher(text)
			.results()
			.flatMap((brackets) -> NO_NUMBERS.stream().filter(brackets.group()::contains))
			.forEach((value) -> problems.add(problem(file, key, "has " + value + " in brackets, which is no number")));
	}

	/**
	 * Returns the placeholders that a text may have. Texts of the law and plurals have
	 * fixed ones; all others have those of the English text.
	 */
	private Set<String> known(String key) {
		if (LawWords.isOfLaw(key)) {
			return LAW;
		}
		if (key.endsWith(".one") || (key.endsWith(".other") && this.english.has(one(key)))) {
			return Set.of("n");
		}
		return CHOICES.getOrDefault(key, placeholders(this.english.texts().getOrDefault(key, "")));
	}

	private static Set<String> placeholders(String text) {
		Set<String> names = new HashSet<>();
		Words.PLACEHOLDER.matcher(text).results().map((MatchResult match) -> match.group(1)).forEach(names::add);
		return names;
	}

	private static boolean hasStray(String rest, char opening, char closing) {
		return rest.indexOf(opening) >= 0 || rest.indexOf(closing) >= 0;
	}

	private static String many(String key) {
		return key.substring(0, key.length() - "one".length()) + "other";
	}

	private static String one(String key) {
		return key.substring(0, key.length() - "other".length()) + "one";
	}

	private static boolean isPattern(String text) {
		try {
			java.time.format.DateTimeFormatter.ofPattern(text);
			return text.indexOf('E') >= 0;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String problem(LanguageFile file, String key, String what) {
		return file.place(key) + ": " + key + " " + what;
	}

}
