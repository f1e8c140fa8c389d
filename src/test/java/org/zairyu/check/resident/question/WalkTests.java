package org.zairyu.check.resident.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Representatives;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;
import org.zairyu.check.web.form.QuestionInput;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** Visitors who answer at random, but in the same way in every run. */
@PageTest
class WalkTests {

	/**
	 * Each topic alone, so that its late questions are reached too, and all topics
	 * together.
	 */
	private static final List<String> TOPICS = List.of("address|travel|stay-longer|new-activity|side-work", "address",
			"travel", "stay-longer", "new-activity", "side-work", "work-or-school", "family", "baby", "card");

	/** Statuses with questions of their own. */
	private static final List<String> ASKED_MOST = List.of("student", "temporary-visitor", "entertainer",
			"nursing-care", "designated-activities", "permanent-resident", "dependent",
			"highly-skilled-professional-i-a");

	/** Answers after which more is asked. */
	private static final Map<Question, String> LIKELY = Map.ofEntries(entry(Question.EXPIRES_ON, "2028-03-31"),
			entry(Question.APPLICATIONS, "none"), entry(Question.SAME_ACTIVITY, "yes"),
			entry(Question.EXTENSION_REASON, "yes"), entry(Question.ENROLLED, "yes"),
			entry(Question.AMUSEMENT_BUSINESS, "no"), entry(Question.HINDERS_MAIN_ACTIVITY, "no"),
			entry(Question.SCHOOL_VACATION, "yes"), entry(Question.TRAVEL_PLAN, "return"), entry(Question.CARD, "held"),
			entry(Question.FAMILY_TIE, "spouse"), entry(Question.FAMILY_EVENT, "divorced"),
			entry(Question.AFFILIATION_EVENT, "left-and-joined"));

	private static final int WALKS = 600;

	private static final int LONGEST = 45;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Languages languages;

	private final Random random = new Random(20261122);

	private final Representatives representatives = new Representatives(LocalDate.of(2026, 11, 22));

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyWayEndsAtTheAnswersAndAllWaysTogetherMeetEveryQuestion(String language) {
		Words words = this.languages.of(language);
		Set<Question> seen = EnumSet.noneOf(Question.class);
		for (int walk = 0; walk < WALKS && seen.size() < Question.values().length; walk++) {
			seen.addAll(walk(words, TOPICS.get(walk % TOPICS.size())));
		}
		assertThat(seen).containsExactlyInAnyOrder(Question.values());
	}

	private List<Question> walk(Words words, String topics) {
		Visitor visitor = this.visitors.visitor();
		String root = "/" + words.language() + "/check/";
		String path = Visitor.target(visitor.get("/" + words.language() + "/check"));
		List<Question> asked = new ArrayList<>();
		Answers answers = Answers.EMPTY;
		while (!path.equals(root + "answers")) {
			assertThat(path).matches("/[a-z]+/check/[a-z0-9-]+");
			Question question = Objects.requireNonNull(Question.of(path.substring(root.length())), path);
			assertThat(asked).doesNotContain(question).hasSizeLessThan(LONGEST);
			inspect(visitor, path, question, asked, answers, this.languages.answers(words));
			String answer = (question == Question.TOPICS) ? topics : answer(question, answers);
			MockHttpServletResponse response = visitor.post(path, fields(question, answer));
			assertThat(response.getStatus()).as(question + " " + answer).isEqualTo(302);
			answers = answers.with(question, answer);
			asked.add(question);
			path = Visitor.target(response);
		}
		Answers all = answers;
		var page = visitor.page(path);
		assertThat(page.select("a.govuk-button").attr("href")).isEqualTo("/" + words.language() + "/result");
		assertThat(page.select("dl.govuk-summary-list dt").eachText())
			.containsExactlyElementsOf(asked.stream().sorted().map((question) -> label(question, all, words)).toList());
		return asked;
	}

	private static void inspect(Visitor visitor, String path, Question question, List<Question> asked, Answers answers,
			AnswerWords asks) {
		var page = visitor.page(path);
		Words words = asks.words();
		String title = asks.title(question, answers);
		assertThat(page.select("html").attr("lang")).isEqualTo(words.tag());
		assertThat(page.title()).startsWith(title);
		assertThat(page.select("h1").eachText()).containsExactly(title);
		assertThat(page.select("#hint").text()).isEqualTo(asks.hint(question, answers));
		assertThat(page.select("main details").text()).contains(words.get("question." + question.id() + ".why"));
		assertThat(page.select("main input")).isNotEmpty();
		assertThat(page.select("main input:not([id])")).isEmpty();
		assertThat(page.select("main input[checked], .govuk-error-summary")).isEmpty();
		page.select("main input")
			.forEach((field) -> assertThat(page.select("label[for=" + field.id() + "]").text()).isNotEmpty());
		String back = asked.isEmpty() ? "/" : "/check/" + asked.getLast().id();
		assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo("/" + words.language() + back);
		assertThat(page.select("main").text()).doesNotContain("{", "}", "null");
	}

	private String answer(Question question, Answers before) {
		List<String> answers = this.representatives.of(question, before);
		String likely = LIKELY.get(question);
		if (likely != null && this.random.nextInt(3) > 0) {
			return likely;
		}
		if (question == Question.STATUS && this.random.nextInt(4) > 0) {
			return ASKED_MOST.get(this.random.nextInt(ASKED_MOST.size()));
		}
		return answers.get(this.random.nextInt(answers.size()));
	}

	private static String[] fields(Question question, String answer) {
		List<String> fields = new ArrayList<>();
		QuestionInput.of(question.type(), answer)
			.fields()
			.forEach((name, texts) -> texts.forEach((text) -> fields.addAll(List.of(name, text))));
		return fields.toArray(String[]::new);
	}

	private String label(Question question, Answers answers, Words words) {
		return this.languages.answers(words).label(question, answers);
	}

}
