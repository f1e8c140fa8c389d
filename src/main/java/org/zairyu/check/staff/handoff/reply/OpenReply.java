package org.zairyu.check.staff.handoff.reply;

import java.util.List;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.web.answers.ReplyDraft;

/**
 * What a client is filling in, beside what the agency has stored.
 *
 * @param link the link, which opens
 * @param stored the answers of the case as they are now
 * @param draft what the client has filled in
 */
record OpenReply(ClientLink link, Answers stored, ReplyDraft draft) {

	/** Returns the answers as the client sees them. */
	Answers answers() {
		return this.draft.over(this.stored);
	}

	/** Returns the questions whose answers the client changes. */
	List<Question> changed() {
		return ClientReply.changed(this.draft.changes(), this.stored);
	}

	/** Returns the same after a question was answered. */
	OpenReply with(Question question, Answers answered) {
		return new OpenReply(this.link, this.stored, this.draft.with(question, answered, this.stored));
	}

}
