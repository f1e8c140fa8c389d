package org.zairyu.check.language;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.zairyu.check.situation.PeriodOfStay;
import org.zairyu.check.situation.Status;

/**
 * Provides the texts of one language. Placeholders are named, as in {@code {question}}.
 */
public final class Words {

	static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9-]+)}");

	private static final Logger LOG = LoggerFactory.getLogger(Words.class);

	private static final int MYRIAD = 10_000;

	private static final int DAYS_OF_YEAR = 365;

	private final String language;

	private final Map<String, String> messages;

	private final Locale locale;

	/** The format of dates, in English if the language has none. */
	private final DateTimeFormatter date;

	/** Whether numbers below 1,000 can be written with the digits 0 to 9. */
	private final boolean plain;

	private final boolean partial;

	/** The word for ten thousand, or empty if the language has none. */
	private final String myriad;

	/**
	 * @param language id of the language, the name of its file and the first part of its
	 * addresses
	 * @param messages all messages by key
	 */
	public Words(String language, Map<String, String> messages) {
		this(language, messages, FallbackMarks.isIn(messages.getOrDefault("date.pattern", "")) ? Locale.ENGLISH
				: Locale.forLanguageTag(messages.getOrDefault("language.tag", language)));
	}

	private Words(String language, Map<String, String> messages, Locale ofDates) {
		this.language = language;
		this.messages = Collections.unmodifiableMap(new HashMap<>(messages));
		this.locale = Locale.forLanguageTag(get("language.tag"));
		this.date = date(get("date.pattern"), ofDates);
		this.plain = DecimalFormatSymbols.getInstance(this.locale).getZeroDigit() == '0';
		this.partial = messages.values().stream().anyMatch(FallbackMarks::isIn);
		this.myriad = myriad();
	}

	/** Creates the format of dates, with the language's names of the weekdays. */
	private DateTimeFormatter date(String pattern, Locale locale) {
		Map<Long, String> weekdays = new HashMap<>();
		for (long day = 1; day <= 7; day++) {
			weekdays.put(day, FallbackMarks.strip(get("weekday." + day)));
		}
		int at = pattern.indexOf('E');
		return new DateTimeFormatterBuilder().appendPattern(pattern.substring(0, at))
			.appendText(ChronoField.DAY_OF_WEEK, weekdays)
			.appendPattern(pattern.substring(at + 1))
			.toFormatter(locale);
	}

	/** Returns whether some texts are in English because the language lacks them. */
	public boolean isPartial() {
		return this.partial;
	}

	/** Returns whether the texts have readings of kanji, shown as {@link Ruby}. */
	public boolean hasReadings() {
		return Ruby.isIn(get("language.name"));
	}

	/**
	 * Returns the same words without readings of kanji and without marks of English, for
	 * files and programs.
	 */
	public Words withoutMarkup() {
		if (!hasReadings() && !this.partial) {
			return this;
		}
		Map<String, String> plain = new HashMap<>();
		this.messages.forEach((key, text) -> plain.put(key, FallbackMarks.strip(Ruby.strip(text))));
		return new Words(this.language, plain, this.date.getLocale());
	}

	/** Returns the same words with a placeholder filled in all messages that have it. */
	Words with(String placeholder, String value) {
		Map<String, String> filled = new HashMap<>(this.messages);
		filled.replaceAll((key, text) -> text.replace("{" + placeholder + "}", value));
		return new Words(this.language, filled);
	}

	/** Returns the id, such as {@code ja}. */
	public String language() {
		return this.language;
	}

	/** Returns the value of a page's {@code lang} attribute. */
	public String tag() {
		return get("language.tag");
	}

	public Locale locale() {
		return this.locale;
	}

	/** Returns all keys and their messages. */
	public Map<String, String> messages() {
		return this.messages;
	}

	/**
	 * Returns a message. {@link LanguageCheck} makes sure that none is missing. For an
	 * unknown key, logs an error and returns the key, so that the rest of the page is
	 * shown.
	 */
	public String get(String key) {
		String message = this.messages.get(key);
		if (message == null) {
			LOG.error("no message {} in {}", key, this.language);
			return key;
		}
		return message;
	}

	/** Returns a message, or null if there is none with this key. */
	public @Nullable String find(String key) {
		return this.messages.get(key);
	}

	/**
	 * Returns a message with its placeholders filled.
	 * @param key the key
	 * @param values names and values in turn
	 */
	public String get(String key, Object... values) {
		String text = get(key);
		for (int i = 0; i < values.length; i += 2) {
			String name = "{" + values[i] + "}";
			text = text.replace(name, FallbackMarks.value(text, values[i + 1].toString()));
		}
		return text;
	}

	/**
	 * Returns a number of things in the singular or plural. Reads the key with
	 * {@code .one} or {@code .other} appended.
	 */
	public String count(String key, long number) {
		return get(key + ((number == 1) ? ".one" : ".other"), "n", digits(number));
	}

	/** Joins texts into one, which is empty if there are none. */
	public String join(List<String> texts) {
		return texts.stream().reduce((all, next) -> get("answer.and", "first", all, "second", next)).orElse("");
	}

	/** Formats a date with its weekday. */
	public String date(LocalDate date) {
		return this.date.format(date);
	}

	/**
	 * Formats an amount as laws write it. If the language has a word for ten thousand,
	 * whole multiples are counted in it, as in {@code 20万円}.
	 */
	public String yen(int amount) {
		return yenLike(amount, 0);
	}

	/** Formats a range of amounts, both in the same way. */
	public String yen(int min, int max) {
		return get("yen.range", "min", yenLike(min, max), "max", yenLike(max, min));
	}

	private String yenLike(int amount, int other) {
		boolean counted = amount >= MYRIAD && amount % MYRIAD == 0 && other % MYRIAD == 0;
		return get("yen", "n",
				(counted && !this.myriad.isEmpty()) ? digits(amount / MYRIAD) + this.myriad : digits(amount));
	}

	/** Returns the locale's word for ten thousand with its reading, or an empty text. */
	private String myriad() {
		String number = NumberFormat.getCompactNumberInstance(this.locale, NumberFormat.Style.SHORT).format(MYRIAD);
		String word = number.matches("1\\D+") ? number.substring(1) : "";
		return (word.equals("万") && hasReadings()) ? "万《まん》" : word;
	}

	/** Formats a number of days, in years if it is a multiple of 365. */
	public String days(int number) {
		return (number % DAYS_OF_YEAR == 0) ? count("period.years", number / DAYS_OF_YEAR)
				: count("period.days", number);
	}

	private String digits(long number) {
		return (this.plain && Math.abs(number) < 1000) ? Long.toString(number)
				: String.format(this.locale, "%,d", number);
	}

	public String status(Status status) {
		return get("status." + status.id());
	}

	/** Formats a period of stay. */
	public String period(PeriodOfStay period) {
		if (period.days() > 0) {
			return count("period.days", period.days());
		}
		int years = period.months() / 12;
		int months = period.months() % 12;
		String inYears = (years > 0) ? count("period.years", years) : "";
		String inMonths = (months > 0) ? count("period.months", months) : "";
		return (years > 0 && months > 0) ? get("period.years-months", "years", inYears, "months", inMonths)
				: inYears + inMonths;
	}

	/** Fills the placeholders of a text from a table. */
	static String fill(String text, Map<String, String> values) {
		return PLACEHOLDER.matcher(text)
			.replaceAll((match) -> Matcher
				.quoteReplacement(FallbackMarks.value(text, values.getOrDefault(match.group(1), match.group()))));
	}

}
