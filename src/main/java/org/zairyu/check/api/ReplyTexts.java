package org.zairyu.check.api;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.law.Law;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Procedure;

/**
 * Holds the texts of replies in one language under one version of the law. Escapes and
 * encodes each text once rather than for every reply, since most of a reply is text.
 */
final class ReplyTexts {

	private final LawWords words;

	private final Map<String, SerializableString> texts = new ConcurrentHashMap<>();

	private ReplyTexts(LawWords words) {
		this.words = words;
	}

	/** Returns the language used. */
	String language() {
		return this.words.words().language();
	}

	SerializableString title(Procedure procedure) {
		return message("procedure." + procedure.id());
	}

	SerializableString name(Document document) {
		return message("paper." + document.id());
	}

	private SerializableString message(String key) {
		return this.texts.computeIfAbsent(key, (absent) -> new SerializedString(this.words.get(absent)));
	}

	SerializableString title(Finding finding) {
		return this.texts.computeIfAbsent("title " + key(finding),
				(absent) -> new SerializedString(this.words.title(finding)));
	}

	/**
	 * Returns the text, with what to do now if the day or the last open day has passed,
	 * and last how the guide page and the law differ.
	 */
	SerializableString text(Finding finding) {
		String advice = advice(finding);
		String kind = (advice == null) ? "text "
				: finding.overdue() ? "overdue " : finding.stillInTime() ? "in time " : "closed ";
		return finding.startingDay().isEmpty()
				? this.texts.computeIfAbsent(kind + key(finding), (absent) -> join(finding, advice))
				: join(finding, advice);
	}

	private SerializableString join(Finding finding, @Nullable String advice) {
		return new SerializedString(Stream.of(this.words.text(finding), advice, this.words.differs(finding))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n")));
	}

	private static String key(Finding finding) {
		return finding.wording().key(finding.code());
	}

	private @Nullable String advice(Finding finding) {
		String todo = this.words.advice(finding);
		return (todo == null && this.words.hasNoOpenDayLeft(finding)) ? this.words.get("api.go-at-once") : todo;
	}

	/** Keeps the texts of every language and version of the law in use. */
	@Component
	static final class Cache {

		private final Languages languages;

		private final Map<LawWords, ReplyTexts> editions = new ConcurrentHashMap<>();

		Cache(Languages languages) {
			this.languages = languages;
		}

		/** Returns the texts in a language, or in the default one. */
		ReplyTexts of(@Nullable String language, Law law) {
			LawWords words = this.languages.of(this.languages.plain(language), law);
			return this.editions.computeIfAbsent(words, ReplyTexts::new);
		}

	}

}
