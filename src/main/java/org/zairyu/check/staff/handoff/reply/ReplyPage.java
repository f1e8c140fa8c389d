package org.zairyu.check.staff.handoff.reply;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.interview.AnswersPage;

/**
 * What a client sees of a case: the questions and answers, and what the client changes.
 *
 * @param answers all questions, with the changes of the client
 * @param changes the changes
 * @param changed the ids of the questions that are changed
 */
record ReplyPage(AnswersPage answers, List<Change> changes, Set<String> changed) {

	/**
	 * A question that is answered in another way than before.
	 *
	 * @param id its id
	 * @param label its label
	 * @param was the answer of the agency, without lines if there is none
	 * @param now the answer of the client
	 */
	record Change(String id, String label, List<String> was, List<String> now) {
	}

	static ReplyPage of(OpenReply reply, Assessment assessment, AnswerWords words) {
		Answers all = reply.answers();
		List<Change> changes = changes(reply.draft().changes(), reply.stored(), all, words);
		return new ReplyPage(AnswersPage.of(all, assessment, words), changes,
				changes.stream().map(Change::id).collect(Collectors.toSet()));
	}

	/**
	 * Compares the answers of a client with those that are stored.
	 * @param changes the answers of the client, and what the client does not know
	 * @param all the stored answers with the changes
	 */
	static List<Change> changes(Answers changes, Answers stored, Answers all, AnswerWords words) {
		List<Question> questions = ClientReply.changed(changes, stored);
		questions.addAll(changes.unsure());
		return questions.stream()
			.sorted()
			.map((question) -> new Change(question.id(), words.label(question, all), words.lines(question, stored),
					words.lines(question, changes)))
			.toList();
	}

	/** Returns whether some answers contradict each other. */
	public boolean isAtOdds() {
		return this.answers.rows().stream().anyMatch((row) -> row.error() != null);
	}

}
