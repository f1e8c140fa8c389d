package org.zairyu.check.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Law;

/** All languages. A language is one file; none is named in the code but the default. */
public final class Languages {

	/** The language for readers of none of the others. */
	public static final String DEFAULT = "en";

	private record Edition(Words words, Law law) {
	}

	private final Map<String, Words> languages = new LinkedHashMap<>();

	private final Map<Edition, LawWords> editions = new ConcurrentHashMap<>();

	private final Map<Words, Words> plain = new HashMap<>();

	private final Words onCards;

	private final List<Words> forStaff;

	public Languages(Collection<Words> languages) {
		languages.forEach((words) -> this.languages.put(words.language(), words));
		languages.forEach((words) -> this.plain.put(words, words.withoutMarkup()));
		Words standard = Objects.requireNonNull(this.languages.get(DEFAULT));
		this.onCards = languages.stream()
			.filter((words) -> "yes".equals(words.find("language.on-cards")))
			.findFirst()
			.orElse(standard);
		this.forStaff = languages.stream().filter((words) -> words.find(LanguageFile.FOR_STAFF) != null).toList();
	}

	/**
	 * Returns the same languages with a placeholder filled once for all, such as the name
	 * of the agency.
	 * @param placeholder its name
	 * @param value what it stands for in a language
	 */
	public Languages with(String placeholder, Function<Words, String> value) {
		return new Languages(all().stream().map((words) -> words.with(placeholder, value.apply(words))).toList());
	}

	public Collection<Words> all() {
		return this.languages.values();
	}

	/** The languages that have words for the agency's side too. */
	public Collection<Words> forStaff() {
		return this.forStaff;
	}

	/** The language of a member of staff, or the default. */
	public Words ofStaff(@Nullable String language) {
		Words words = findForStaff(language);
		return (words != null) ? words : of(DEFAULT);
	}

	/** The language with this id if it has words for the agency's side, else null. */
	public @Nullable Words findForStaff(@Nullable String language) {
		Words words = find(language);
		return this.forStaff.contains(words) ? words : null;
	}

	/** The language with this id, or null. */
	public @Nullable Words find(@Nullable String language) {
		return (language != null) ? this.languages.get(language) : null;
	}

	/** The language with this id, or the default. */
	public Words of(@Nullable String language) {
		Words words = find(language);
		return (words != null) ? words : Objects.requireNonNull(this.languages.get(DEFAULT));
	}

	/**
	 * The language that residence cards are printed in, so that a reader of another one
	 * can match a name with the card; the default where no file says so.
	 */
	public Words onCards() {
		return this.onCards;
	}

	/** Answers in the words of a language. */
	public AnswerWords answers(Words words) {
		return new AnswerWords(words, this.onCards);
	}

	/** Marks what stands in the language of the cards within the texts of a language. */
	public Marking marking(Words words) {
		return new Marking(words.tag(), this.onCards.tag());
	}

	/** The words of a language without any markup, for files and programs. */
	public Words plain(Words words) {
		return this.plain.getOrDefault(words, words);
	}

	/** The language with this id, or the default, without any markup. */
	public Words plain(@Nullable String language) {
		return plain(of(language));
	}

	/** All languages without any markup. */
	public Collection<Words> allPlain() {
		return this.languages.values().stream().map(this::plain).toList();
	}

	/** A language with the numbers of a version of the law. */
	public LawWords of(Words words, Law law) {
		return this.editions.computeIfAbsent(new Edition(words, law), (edition) -> new LawWords(words, law));
	}

}
