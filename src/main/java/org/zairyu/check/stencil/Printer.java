package org.zairyu.check.stencil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Marking;

/**
 * Makes the pieces of pages in one language with the numbers of one version of the law.
 *
 * @param words the language; {@code t} in the templates
 * @param marking marks foreign words; {@code mark} in the templates
 */
public record Printer(LawWords words, Marking marking) {

	private record Key(LawWords words, Object key) {
	}

	/** A piece that says the same to everybody but for what is one visitor's own. */
	public Piece piece(String template, String fragment, Map<String, Html> own) {
		return piece(template, fragment, Map.of(), own);
	}

	/**
	 * A piece.
	 * @param shared what the template reads; it decides all that it says to everybody
	 */
	public Piece piece(String template, String fragment, Map<String, ?> shared, Map<String, Html> own) {
		return piece(template, fragment, shared, shared, own);
	}

	/**
	 * A piece.
	 * @param key decides what {@code shared} is
	 * @param shared what the template reads
	 */
	public Piece piece(String template, String fragment, Object key, Map<String, ?> shared, Map<String, Html> own) {
		return new Piece(template, fragment, this.words.words().locale(), new Key(this.words, key), () -> all(shared),
				own);
	}

	private Map<String, ?> all(Map<String, ?> shared) {
		Map<String, Object> all = new HashMap<>(shared);
		all.put("t", this.words);
		all.put("mark", this.marking);
		return all;
	}

	/** A text, its foreign words marked. */
	public Html marked(String text) {
		return Html.markup(this.marking.of(text));
	}

	/** The same piece for each of several things. */
	public <T> Html each(List<T> things, Function<T, Html> piece) {
		List<Html> parts = new ArrayList<>(things.size());
		things.forEach((thing) -> parts.add(piece.apply(thing)));
		return Html.row(parts);
	}

}
