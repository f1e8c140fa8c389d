package org.zairyu.check.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.Office;
import org.zairyu.check.situation.Option;
import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.situation.Question;
import org.zairyu.check.situation.Status;
import org.zairyu.check.situation.Statuses;

/**
 * Computes the keys of the texts that the rules, the questions and the law need. If a new
 * finding or question lacks texts, the start fails and names them. Keys of which one is
 * enough are separated by {@code |}.
 */
public final class RequiredTexts {

	private final Set<String> keys = new TreeSet<>();

	private RequiredTexts() {
	}

	/** Returns the keys that are needed. */
	public static Set<String> of(LawBook laws, Statuses statuses) {
		RequiredTexts texts = new RequiredTexts();
		texts.addLanguage();
		texts.addFindings();
		texts.addProcedures();
		for (Question question : Question.values()) {
			texts.addQuestion(question);
		}
		texts.addCitations();
		texts.addAll("prefecture.", Prefecture.values(), Prefecture::id);
		texts.addAll("status.", Status.values(), Status::id);
		texts.add("table.common");
		statuses.all().forEach((terms) -> texts.add("table." + terms.table().replace("table ", "")));
		texts.addAll("office.", Office.Kind.values(), Office.Kind::id);
		Stream.of(Confidence.values())
			.filter((confidence) -> confidence != Confidence.AGENCY)
			.forEach((confidence) -> texts.add("office." + confidence.id()));
		texts.addAll("parameter.", Parameter.values(), Parameter::id);
		return texts.keys;
	}

	private void add(String... keys) {
		this.keys.addAll(Arrays.asList(keys));
	}

	private <T> void addAll(String start, T[] things, Function<T, String> id) {
		Stream.of(things).forEach((thing) -> add(start + id.apply(thing)));
	}

	private void addLanguage() {
		add("language.name", "language.tag", "language.on-cards", "date.pattern", "yen", "yen.range", "answer.status",
				"answer.and", "answer.unsure", "period.years-months");
		IntStream.rangeClosed(1, 7).forEach((day) -> add("weekday." + day));
		for (String counted : Set.of("period.days", "period.months", "period.years", "hours")) {
			add(counted + ".one", counted + ".other");
		}
	}

	private void addFindings() {
		add("finding.in-time");
		for (FindingCode code : FindingCode.values()) {
			for (FindingVariant variant : FindingVariant.values()) {
				if (variant.fits(code)) {
					add("finding." + variant.key(code) + ".title", "finding." + variant.key(code) + ".text");
				}
			}
			if (canBeAtCounter(code)) {
				add("sheet.say." + code.id());
			}
		}
		addAll("kind.", FindingKind.values(), FindingKind::id);
		addAll("place.", Place.values(), Place::id);
		addAll("paper.", Document.values(), Document::id);
	}

	/**
	 * Returns whether a finding can be a task at a counter. Special permanent residents
	 * go to the municipality for what others do elsewhere (SPA 11, 13).
	 */
	private static boolean canBeAtCounter(FindingCode code) {
		boolean isTask = code.kind() == FindingKind.DUTY || code.kind() == FindingKind.STEP;
		boolean hasCounter = code.place() != null && code.place() != Place.AIRPORT;
		return isTask && (hasCounter || FindingVariant.SPECIAL_PERMANENT_RESIDENT.fits(code));
	}

	private void addProcedures() {
		addAll("verdict.", Verdict.values(), Verdict::id);
		for (Procedure procedure : Procedure.values()) {
			add("procedure." + procedure.id(), "procedure." + procedure.id() + ".ask",
					"guide." + procedure.id() + ".lead.1", "guide." + procedure.id() + ".who.1");
		}
	}

	private void addQuestion(Question question) {
		String key = "question." + question.id();
		add(key + ".title", key + ".hint", key + ".label", key + ".why");
		addVariants(question, key);
		switch (question.type()) {
			case AnswerType.Choice choice -> choice.options().values().forEach((option) -> addOption(key, option));
			case AnswerType.AnySet set -> {
				set.options().values().forEach((option) -> addOption(key, option));
				if (set.atLeast() == 0) {
					add("option.none-set");
				}
			}
			case AnswerType.Day day -> {
				if (day.orNone()) {
					add(key + ".none");
				}
			}
			case AnswerType.Whole whole -> add("answer." + question.id());
			case AnswerType.Decimal decimal -> add("hours.one", "hours.other");
			case AnswerType.Stay stay -> add("period.upto");
		}
	}

	/** Adds the words of a question for those who gave a certain answer earlier. */
	private void addVariants(Question question, String key) {
		Question earlier = AnswerWords.TAKEN_UP.get(question);
		if (earlier != null && earlier.type() instanceof AnswerType.Choice choice) {
			for (String part : List.of(key + ".title", key + ".hint", key + ".label")) {
				choice.options().keySet().forEach((option) -> add(part + "." + option + "|" + part));
			}
		}
	}

	private void addOption(String question, Option option) {
		if (!(option instanceof Status)) {
			add(question + "." + option.id() + "|option." + option.id());
		}
	}

	private void addCitations() {
		CiteWords.acts().forEach(this::add);
		add("article.number", "article.branch", "article.paragraph", "article.item");
		Stream.of("i", "ro", "ha", "ni").forEach((letter) -> add("article.subitem." + letter));
		addAll("source.", AuthorityKind.values(), AuthorityKind::id);
		addAll("confidence.", Confidence.values(), Confidence::id);
	}

}
