package org.zairyu.check.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Law;

/**
 * Holds all languages. The code names only the default; a language is added as a file.
 */
public final class Languages {

	/** Id of the language for readers of none of the others. */
	public static final String DEFAULT = "en";

	private record Edition(Words words, Law law) {
	}

	private final Map<String, Words> languages = new LinkedHashMap<>();

	private final Map<Edition, LawWords> editions = new ConcurrentHashMap<>();

	private final Map<Words, Words> plain = new ConcurrentHashMap<>();

	private final Words onCards;

	private final List<Words> forStaff;

	public Languages(Collection<Words> languages) {
		languages.forEach((words) -> this.languages.put(words.language(), words));
		Words standard = Objects.requireNonNull(this.languages.get(DEFAULT));
		this.onCards = languages.stream()
			.filter((words) -> "yes".equals(words.find("language.on-cards")))
			.findFirst()
			.orElse(standard);
		this.forStaff = languages.stream().filter((words) -> words.find(LanguageFile.FOR_STAFF) != null).toList();
	}

	/**
	 * Returns the same languages with a placeholder filled in everywhere, such as the
	 * name of the agency.
	 * @param placeholder its name
	 * @param value returns its value in a language
	 */
	public Languages with(String placeholder, Function<Words, String> value) {
		return new Languages(all().stream().map((words) -> words.with(placeholder, value.apply(words))).toList());
	}

	public Collection<Words> all() {
		return this.languages.values();
	}

	/** Returns the languages that have texts for staff. */
	public Collection<Words> forStaff() {
		return this.forStaff;
	}

	/** Returns the language of a member of staff, or the default. */
	public Words ofStaff(@Nullable String language) {
		Words words = findForStaff(language);
		return (words != null) ? words : of(DEFAULT);
	}

	/** Returns the language with this id if it has texts for staff, or null. */
	public @Nullable Words findForStaff(@Nullable String language) {
		Words words = find(language);
		return this.forStaff.contains(words) ? words : null;
	}

	/** Returns the language with this id, or null. */
	public @Nullable Words find(@Nullable String language) {
		return (language != null) ? this.languages.get(language) : null;
	}

	/** Returns the language with this id, or the default. */
	public Words of(@Nullable String language) {
		Words words = find(language);
		return (words != null) ? words : Objects.requireNonNull(this.languages.get(DEFAULT));
	}

	/**
	 * Returns the language that residence cards are printed in, so that readers of
	 * another one can match a name with the card. Returns the default if no file declares
	 * it.
	 */
	public Words onCards() {
		return this.onCards;
	}

	/** Returns a formatter for answers in a language. */
	public AnswerWords answers(Words words) {
		return new AnswerWords(words, this.onCards);
	}

	/**
	 * Returns the marking for words in the language of the cards within texts of a
	 * language.
	 */
	public Marking marking(Words words) {
		return new Marking(words.tag(), this.onCards.tag());
	}

	/** Returns the words of a language without any markup, for files and programs. */
	public Words plain(Words words) {
		return this.plain.computeIfAbsent(words, Words::withoutMarkup);
	}

	/** Returns the language with this id, or the default, without any markup. */
	public Words plain(@Nullable String language) {
		return plain(of(language));
	}

	/** Returns all languages without any markup. */
	public Collection<Words> allPlain() {
		return this.languages.values().stream().map(this::plain).toList();
	}

	/** Returns a language with the numbers of a version of the law. */
	public LawWords of(Words words, Law law) {
		return this.editions.computeIfAbsent(new Edition(words, law), (edition) -> new LawWords(words, law));
	}

}
