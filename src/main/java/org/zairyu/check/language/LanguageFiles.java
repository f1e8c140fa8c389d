package org.zairyu.check.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads {@code messages/*.properties} in UTF-8, one file for each language, with its
 * texts for staff in {@code messages/staff}. English has every text; texts that another
 * language lacks are shown in English, with {@link FallbackMarks}.
 */
public final class LanguageFiles {

	private LanguageFiles() {
	}

	/**
	 * Reads all languages, in the order of their file names.
	 * @param required keys that English must have; of keys separated by {@code |}, one is
	 * enough
	 * @throws IllegalStateException if a text is missing or wrong; the message names each
	 * one with its file
	 */
	public static Languages read(Set<String> required) {
		return read(files(), required);
	}

	/** Returns the files of the languages that the application comes with. */
	static List<Resource> files() {
		try {
			return Arrays.asList(new PathMatchingResourcePatternResolver()
				.getResources("classpath:messages/*" + LanguageFile.SUFFIX));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Languages read(Collection<Resource> resources, Set<String> required) {
		List<LanguageFile> files = resources.stream()
			.map(LanguageFile::read)
			.sorted(Comparator.comparing(LanguageFile::language))
			.toList();
		LanguageFile english = files.stream()
			.filter((file) -> file.language().equals(Languages.DEFAULT))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no file messages/en.properties"));
		List<String> problems = new LanguageCheck(english, required).problems(files);
		if (!problems.isEmpty()) {
			throw new IllegalStateException("wrong or missing texts:\n" + String.join("\n", problems));
		}
		return new Languages(files.stream().map((file) -> new Words(file.language(), texts(file, english))).toList());
	}

	/** Returns the texts of a language, with English ones for those that it lacks. */
	private static Map<String, String> texts(LanguageFile file, LanguageFile english) {
		Map<String, String> texts = new HashMap<>(file.texts());
		boolean dates = english.texts().keySet().stream().filter(LanguageFiles::isOfDates).allMatch(file::has);
		boolean staff = file.has(LanguageFile.FOR_STAFF);
		english.texts().forEach((key, text) -> {
			boolean own = isOfDates(key) ? dates : file.has(key);
			if (!own && (staff || !key.startsWith("staff."))) {
				texts.put(key, fallback(key, text, file));
			}
		});
		return texts;
	}

	private static String fallback(String key, String english, LanguageFile file) {
		if (key.startsWith("language.")) {
			return english;
		}
		// Many languages have one form for any number.
		String many = key.endsWith(".one") ? file.texts().get(key.substring(0, key.length() - 3) + "other") : null;
		return (many != null) ? many : FallbackMarks.mark(english);
	}

	/**
	 * Returns whether a text is part of a date. A date is entirely in one language,
	 * because the order of its parts and its words belong together.
	 */
	private static boolean isOfDates(String key) {
		return key.equals("date.pattern") || key.startsWith("weekday.");
	}

}
