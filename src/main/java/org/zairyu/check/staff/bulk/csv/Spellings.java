package org.zairyu.check.staff.bulk.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Option;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.YesNo;
import org.zairyu.check.staff.client.SearchText;

/**
 * Knows columns and choices by the names that people give them: the ids of the contract,
 * the texts of all languages, and what offices write, in {@code bulk/spellings.csv}.
 * Compares letters and digits only. A name that means two things is no name. Made for the
 * first file, because it goes through all texts of all languages.
 */
@Component
@Lazy
public final class Spellings implements Headings {

	private static final String FILE = "bulk/spellings.csv";

	/** What stands for a name that two things have. */
	private static final String AMBIGUOUS = "";

	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

	private final Map<String, String> columns = new HashMap<>();

	private final Map<Question, Map<String, String>> options = new EnumMap<>(Question.class);

	private final Map<String, String> languages = new HashMap<>();

	Spellings(Languages languages) {
		for (Words words : languages.allPlain()) {
			addLanguage(words);
			addTexts(languages.answers(words));
		}
		Map<String, String> office = new HashMap<>();
		for (NamedCsvRecord row : rows()) {
			addRow(row, office);
		}
		// what offices write goes before the texts of pages
		this.columns.putAll(office);
		for (Question question : Question.values()) {
			add(this.columns, question.id(), question.id());
		}
	}

	private void addLanguage(Words words) {
		Locale language = Locale.forLanguageTag(words.tag());
		for (String name : List.of(words.language(), words.tag(), words.get("language.name"),
				language.getDisplayLanguage(Locale.JAPANESE), language.getDisplayLanguage(Locale.ENGLISH))) {
			this.languages.putIfAbsent(key(name), words.language());
		}
		String errors = words.find("staff.bulk.column.errors");
		if (errors != null) {
			this.columns.put(key(errors), IGNORED);
		}
		for (PersonField field : PersonField.values()) {
			String heading = words.find("staff.bulk.person." + field.id());
			if (heading != null) {
				this.columns.put(key(heading), field.id());
			}
		}
	}

	private void addTexts(AnswerWords words) {
		for (Question question : Question.values()) {
			add(this.columns, words.label(question), question.id());
			options(question.type())
				.forEach((id, option) -> add(names(question), words.option(question, option), option.id()));
			if (question == Question.STATUS || question == Question.NEW_STATUS) {
				options(question.type()).forEach((id, option) -> add(names(question),
						words.words().status((org.zairyu.check.situation.Status) option), option.id()));
			}
		}
	}

	private void addRow(NamedCsvRecord row, Map<String, String> office) {
		String column = row.getField("column");
		String value = row.getField("value");
		for (String spelling : row.getField("spellings").split("\\|")) {
			if (value.isEmpty()) {
				office.put(key(spelling), column);
			}
			else {
				for (Question question : Question.values()) {
					if (isMeant(question, column)) {
						names(question).putIfAbsent(key(spelling), value);
					}
				}
			}
		}
	}

	/** A row is about one question, or about all that have yes and no, or none. */
	private static boolean isMeant(Question question, String column) {
		return switch (column) {
			case "yes-no" -> options(question.type()).values().stream().anyMatch(YesNo.class::isInstance);
			case "none" -> question.type() instanceof AnswerType.AnySet(var options, int least) && least == 0
					|| question.type() instanceof AnswerType.Day(boolean orNone) && orNone;
			default -> question.id().equals(column);
		};
	}

	private static Map<String, Option> options(AnswerType type) {
		return switch (type) {
			case AnswerType.Choice choice -> choice.options();
			case AnswerType.AnySet set -> set.options();
			case AnswerType.Day day -> Map.of();
			case AnswerType.Whole whole -> Map.of();
			case AnswerType.Decimal decimal -> Map.of();
			case AnswerType.Stay stay -> Map.of();
		};
	}

	private Map<String, String> names(Question question) {
		return this.options.computeIfAbsent(question, (key) -> new LinkedHashMap<>());
	}

	private static void add(Map<String, String> names, String name, String id) {
		String key = key(name);
		String known = names.putIfAbsent(key, id);
		if (known != null && !known.equals(id)) {
			names.put(key, AMBIGUOUS);
		}
	}

	@Override
	public @Nullable String column(int index, String heading) {
		if (Headings.isColumn(heading)) {
			return heading;
		}
		return known(this.columns.get(key(heading)));
	}

	/** Returns the id of the option of a question with this name, or null. */
	@Nullable String option(Question question, String name) {
		return known(names(question).get(key(name)));
	}

	/** Returns the id of the language with this name, or null. */
	@Nullable String language(String name) {
		return this.languages.get(key(name));
	}

	private static @Nullable String known(@Nullable String id) {
		return Objects.equals(id, AMBIGUOUS) ? null : id;
	}

	/** Returns the letters and digits of a text, however they are written. */
	static String key(String text) {
		return SIGNS.matcher(SearchText.of(text)).replaceAll("");
	}

	private static List<NamedCsvRecord> rows() {
		try (InputStream file = new ClassPathResource(FILE).getInputStream();
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
			return rows.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
