package org.zairyu.check.staff.handoff.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.platform.DatabaseTime;
import org.zairyu.check.web.answers.ReplyDraft;

/**
 * What a client has sent by a link and nobody has taken yet.
 *
 * @param id number, another one each time the client sends
 * @param caseId number of the case
 * @param caseVersion the version of the case that the client saw
 * @param changes the answers that differed from those of the case, and what the client
 * does not know
 * @param message what the client wrote; may be empty
 * @param sentAt when it was sent
 */
record ClientReply(long id, long caseId, int caseVersion, Answers changes, String message, Instant sentAt) {

	static ClientReply of(ResultSet row, int number) throws SQLException {
		return new ClientReply(row.getLong("id"), row.getLong("case_id"), row.getInt("case_version"),
				ReplyDraft.over(AnswerLines.read(row.getString("answers")), unsure(row.getString("unsure"))),
				row.getString("message"), DatabaseTime.get(row, "sent_at"));
	}

	/** Writes the questions that a client cannot answer. */
	static String unsure(Answers changes) {
		return changes.unsure().stream().map(Question::id).collect(Collectors.joining(" "));
	}

	private static Answers unsure(String ids) {
		Answers answers = Answers.EMPTY;
		for (Question question : Stream.of(ids.split(" ")).map(Question::of).filter(Objects::nonNull).toList()) {
			answers = answers.unsureOf(question);
		}
		return answers;
	}

	/** Returns the questions whose answers the client changes. */
	List<Question> changed(Answers stored) {
		return changed(this.changes, stored);
	}

	/** Returns the questions whose answers differ from those that are stored. */
	static List<Question> changed(Answers changes, Answers stored) {
		List<Question> changed = new ArrayList<>(changes.questions());
		changed.removeIf((question) -> Objects.equals(changes.text(question), stored.text(question)));
		return changed;
	}

	/**
	 * Returns answers with those of the client. What the client does not know stays as it
	 * is.
	 */
	Answers over(Answers stored) {
		Answers all = stored;
		for (Question question : changed(stored)) {
			all = all.with(question, Objects.requireNonNull(this.changes.text(question)));
		}
		return all;
	}

	/** Omits what the client said, because it is personal. */
	@Override
	public String toString() {
		return "reply " + this.id + " to case " + this.caseId;
	}

}
