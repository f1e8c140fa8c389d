package org.zairyu.check.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import org.springframework.core.io.Resource;

/**
 * Holds the texts of one language, as read from its files.
 *
 * @param language id of the language, which is the name of its file
 * @param texts the texts by key
 * @param parts the file for residents and, if there is one, the file for staff
 */
record LanguageFile(String language, Map<String, String> texts, List<Resource> parts) {

	static final String SUFFIX = ".properties";

	/** The key that a language must have to be offered to staff. */
	static final String FOR_STAFF = "staff.name";

	/**
	 * Reads a file and, if it exists, the file of the same name in the folder
	 * {@code staff}.
	 * @throws IllegalStateException if a file repeats a key
	 */
	static LanguageFile read(Resource file) {
		String name = Objects.requireNonNull(file.getFilename());
		StrictProperties texts = new StrictProperties(name);
		List<Resource> parts = new ArrayList<>();
		try {
			load(file, texts, parts);
			Resource staff = file.createRelative("staff/" + name);
			if (staff.exists()) {
				load(staff, texts, parts);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new LanguageFile(name.substring(0, name.length() - SUFFIX.length()), texts.all, parts);
	}

	private static void load(Resource file, Properties properties, List<Resource> parts) throws IOException {
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		parts.add(file);
	}

	boolean has(String key) {
		return this.texts.containsKey(key);
	}

	/** Returns the file and the line of a key, or only the file if the key is missing. */
	String place(String key) {
		try {
			for (Resource part : this.parts) {
				int line = line(part, key);
				if (line > 0) {
					return name(part) + ":" + line;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return name(key.startsWith("staff.") ? this.parts.getLast() : this.parts.getFirst());
	}

	private static int line(Resource part, String key) throws IOException {
		List<String> lines = part.getContentAsString(StandardCharsets.UTF_8).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith(key) && lines.get(i).substring(key.length()).matches("\\s*[=:].*")) {
				return i + 1;
			}
		}
		return 0;
	}

	private String name(Resource part) {
		return (part.equals(this.parts.getFirst()) ? "messages/" : "messages/staff/") + this.language + SUFFIX;
	}

	/** Refuses a key that occurs twice. */
	private static final class StrictProperties extends Properties {

		private static final long serialVersionUID = 1L;

		private final String file;

		private final transient Map<String, String> all = new HashMap<>();

		StrictProperties(String file) {
			this.file = file;
		}

		@Override
		public synchronized Object put(Object key, Object value) {
			String before = this.all.put((String) key, (String) value);
			if (before != null) {
				throw new IllegalStateException(this.file + " has the key " + key + " twice");
			}
			return value;
		}

	}

}
