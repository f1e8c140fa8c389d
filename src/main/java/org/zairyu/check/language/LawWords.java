package org.zairyu.check.language;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Law;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.law.Yen;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.Verdict;

/** Provides the texts of one language with the numbers of one version of the law. */
public final class LawWords {

	/**
	 * Matches words in brackets, which are left out while a value of the law in them is
	 * 0.
	 */
	private static final Pattern WHILE = Pattern.compile("\\[([^\\]]*)]");

	private final Words words;

	private final Law law;

	/** Texts that have been asked for; few of them ever are. */
	private final Map<String, String> messages = new ConcurrentHashMap<>();

	private final Map<String, String> values = new HashMap<>();

	LawWords(Words words, Law law) {
		this.words = words;
		this.law = law;
		for (Parameter parameter : Parameter.values()) {
			this.values.put(parameter.id(), value(parameter, law.provision(parameter)));
		}
	}

	/** Returns whether a text may contain values of the law. */
	static boolean isOfLaw(String key) {
		return key.startsWith("finding.") || key.startsWith("guide.") || key.startsWith("verdict.")
				|| key.startsWith("paper.");
	}

	private static String current(String text, Function<Parameter, DatedValue> values) {
		return WHILE.matcher(text)
			.replaceAll((words) -> Stream.of(Parameter.values())
				.filter((parameter) -> words.group(1).contains("{" + parameter.id() + "}"))
				.allMatch((parameter) -> (Integer) values.apply(parameter).value() > 0)
						? Matcher.quoteReplacement(words.group(1)) : "");
	}

	private String value(Parameter parameter, DatedValue dated) {
		Object value = dated.value();
		return switch (parameter.type()) {
			case DAYS -> this.words.count("period.days", (Integer) value);
			case COUNT -> String.valueOf(value);
			case HOURS -> this.words.count("hours", (Integer) value);
			case YEN -> ((Integer) value > 0) ? this.words.yen((Integer) value) : this.words.get("law.none");
			case TERM -> term((Period) value);
			case FEE -> fee((Fee) value);
		};
	}

	private String term(Period term) {
		int months = Math.toIntExact(term.toTotalMonths());
		return (months % 12 == 0) ? this.words.count("period.years", months / 12)
				: this.words.count("period.months", months);
	}

	private String fee(Fee fee) {
		return yen(fee.counter());
	}

	/** Returns a value of the law in words, such as {@code 14 days}. */
	public String value(Parameter parameter) {
		return this.values.getOrDefault(parameter.id(), "");
	}

	/** Returns an amount, or a range of amounts, in words. */
	public String yen(Yen yen) {
		return yen.isRange() ? this.words.yen(yen.min(), yen.max()) : this.words.yen(yen.min());
	}

	/** Returns the version of the law. */
	public Law law() {
		return this.law;
	}

	public Words words() {
		return this.words;
	}

	public String title(Finding finding) {
		return text(finding, ".title");
	}

	public String text(Finding finding) {
		return text(finding, ".text");
	}

	/**
	 * Returns how the guidance page and the law differ on a finding, or null if they do
	 * not.
	 */
	public @Nullable String differs(Finding finding) {
		return find(finding, ".differs");
	}

	/** Returns what to do when the day has passed, or null. */
	public @Nullable String todo(Finding finding) {
		return find(finding, ".todo");
	}

	/**
	 * Returns what to do now because the day has passed, has passed but filing is still
	 * in time, or no counter opens again before it. Returns null if there is nothing to
	 * say.
	 */
	public @Nullable String advice(Finding finding) {
		if (finding.overdue()) {
			return todo(finding);
		}
		if (finding.stillInTime()) {
			String own = find(finding, ".in-time");
			return (own != null) ? own : get("finding.in-time");
		}
		return hasNoOpenDayLeft(finding) ? find(finding, ".closed") : null;
	}

	/**
	 * Returns whether the counter is closed from the day of the check to the last lawful
	 * day.
	 */
	public boolean hasNoOpenDayLeft(Finding finding) {
		return finding.due() != null && finding.goBy() == null && !finding.stillInTime() && !finding.overdue()
				&& finding.where() != null && finding.where() != Place.AIRPORT
				&& this.law.lastOpenDay(finding.due()) != null;
	}

	private String text(Finding finding, String part) {
		String text = find(finding, part);
		return (text != null) ? text : this.words.get(key(finding, part));
	}

	/** Returns a text of a finding with the numbers of the law by which it was made. */
	private @Nullable String find(Finding finding, String part) {
		String key = key(finding, part);
		String text = this.words.messages().get(key);
		if (text == null || finding.startingDay().isEmpty()) {
			return find(key);
		}
		Map<String, String> values = new HashMap<>(this.values);
		finding.startingDay().forEach((parameter, value) -> values.put(parameter.id(), value(parameter, value)));
		return Words.fill(
				current(text,
						(parameter) -> finding.startingDay().getOrDefault(parameter, this.law.provision(parameter))),
				values);
	}

	private static String key(Finding finding, String part) {
		return "finding." + finding.wording().key(finding.code()) + part;
	}

	/** Returns the verdict of a procedure in a sentence. */
	public String verdict(Procedure procedure, Verdict verdict) {
		String text = find("verdict." + procedure.id() + "." + verdict.id());
		return (text != null) ? text : get("verdict." + verdict.id());
	}

	/** Returns a text with the numbers of the law filled in. */
	public String get(String key) {
		String text = find(key);
		return (text != null) ? text : this.words.get(key);
	}

	public @Nullable String find(String key) {
		String text = this.words.find(key);
		if (text == null || !isOfLaw(key)) {
			return text;
		}
		String filled = this.messages.get(key);
		return (filled != null) ? filled : this.messages.computeIfAbsent(key,
				(same) -> Words.fill(current(text, this.law::provision), this.values));
	}

	/** Returns the texts numbered from 1 under a key. */
	public List<String> list(String key) {
		List<String> texts = new ArrayList<>();
		for (String text = find(key + ".1"); text != null; text = find(key + "." + (texts.size() + 1))) {
			texts.add(text);
		}
		return texts;
	}

}
