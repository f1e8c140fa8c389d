package org.zairyu.check.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ConcurrentLruCache;

/**
 * Names provisions as readers of a language write them: {@code ICRRA 19-7(1)} becomes
 * 入管法第19条の7第1項.
 *
 * @param words the language
 */
public record CiteWords(Words words) {

	private static final List<String> ACTS = List.of("ICRRA", "BRRA", "SPA", "ER", "EO", "Civil Code",
			"Amusement Business Act", "Family Register Act", "Nationality Act", "National Health Insurance Act",
			"National Pension Act", "Child Allowance Act", "Act on Holidays of Administrative Organs");

	private static final Pattern ARTICLE = Pattern
		.compile("(\\d+)(?:-(\\d+))?(?:-(\\d+))?(?:\\((\\d+)\\))?(?:\\(([ivx]+)\\))?(?:\\((i|ro|ha|ni)\\))?");

	private static final List<String> ITEMS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
			"xii");

	/** Provisions are few, and one takes as long to name as all else of a finding. */
	private static final ConcurrentLruCache<Cite, String> NAMES = new ConcurrentLruCache<>(2000, Cite::name);

	private record Cite(CiteWords words, String cite) {

		String name() {
			return this.words.words.join(Arrays.stream(this.cite.split("; ")).map(this.words::one).toList());
		}

	}

	/**
	 * Returns a citation in words, or unchanged if the language has no words for it.
	 * @param cite one or more provisions, separated by semicolons
	 */
	public String of(String cite) {
		return NAMES.get(new Cite(this, cite));
	}

	private String one(String cite) {
		String own = this.words.find(key(cite));
		if (own != null) {
			return own;
		}
		for (String act : ACTS) {
			if (cite.startsWith(act + " ")) {
				return this.words.get("act." + slug(act), "articles", articles(cite.substring(act.length() + 1)));
			}
		}
		return cite;
	}

	private String articles(String numbers) {
		return this.words.join(Arrays.stream(numbers.split(", ")).map(this::article).toList());
	}

	private String article(String number) {
		Matcher parts = ARTICLE.matcher(number);
		if (!parts.matches()) {
			return number;
		}
		return part("number", parts.group(1)) + part("branch", parts.group(2)) + part("branch", parts.group(3))
				+ part("paragraph", parts.group(4)) + item(parts.group(5)) + subitem(parts.group(6));
	}

	private String part(String name, @Nullable String number) {
		return (number != null) ? this.words.get("article." + name, "n", number) : "";
	}

	private String item(@Nullable String roman) {
		return (roman != null) ? this.words.get("article.item", "n", ITEMS.indexOf(roman) + 1, "roman", roman) : "";
	}

	private String subitem(@Nullable String iroha) {
		return (iroha != null) ? this.words.get("article.subitem." + iroha) : "";
	}

	/** Returns the key of a citation that is not made up of an act and articles. */
	static String key(String cite) {
		return "cite." + slug(cite);
	}

	static Stream<String> acts() {
		return ACTS.stream().map((act) -> "act." + slug(act));
	}

	private static String slug(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
	}

}
