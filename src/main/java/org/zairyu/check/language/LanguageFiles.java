package org.zairyu.check.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads {@code messages/*.properties}, one file a language, in UTF-8. */
public final class LanguageFiles {

	private static final String SUFFIX = ".properties";

	private LanguageFiles() {
	}

	/**
	 * All languages, in the order of their file names.
	 * @throws IllegalStateException if a file repeats a key
	 */
	public static Languages read() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:messages/*" + SUFFIX);
			List<Words> languages = Stream.of(files)
				.map(LanguageFiles::words)
				.sorted(java.util.Comparator.comparing(Words::language))
				.toList();
			return new Languages(languages);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** The words for residents and, where there are any, those for staff. */
	private static Words words(Resource file) {
		String name = Objects.requireNonNull(file.getFilename());
		StrictProperties properties = new StrictProperties(name);
		try {
			load(file, properties);
			Resource staff = file.createRelative("staff/" + name);
			if (staff.exists()) {
				load(staff, properties);
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		Map<String, String> messages = new HashMap<>();
		properties.forEach((key, text) -> messages.put((String) key, (String) text));
		return new Words(name.substring(0, name.length() - SUFFIX.length()), messages);
	}

	private static void load(Resource file, Properties properties) throws IOException {
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
	}

	/** Properties that refuse a key that stands twice. */
	private static final class StrictProperties extends Properties {

		private static final long serialVersionUID = 1L;

		private final String file;

		StrictProperties(String file) {
			this.file = file;
		}

		@Override
		public synchronized Object put(Object key, Object value) {
			Object before = super.put(key, value);
			if (before != null) {
				throw new IllegalStateException(this.file + " has the key " + key + " twice");
			}
			return value;
		}

	}

}
