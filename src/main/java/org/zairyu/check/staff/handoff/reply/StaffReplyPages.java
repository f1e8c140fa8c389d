package org.zairyu.check.staff.handoff.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.AnswerWords;
import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseSides;
import org.zairyu.check.staff.cases.advice.AdviceDiff;
import org.zairyu.check.staff.cases.advice.AdviceSnapshotWriter;
import org.zairyu.check.staff.client.Clients;

/** Prepares the page on which staff compare what a client has answered with the case. */
@Component
final class StaffReplyPages {

	private final ClientReplies replies;

	private final Clients clients;

	private final CaseSides sides;

	private final Assessor assessor;

	private final AdviceSnapshotWriter writer;

	private final Languages languages;

	private final DateTimeFormatter time;

	private final Clock clock;

	StaffReplyPages(ClientReplies replies, Clients clients, CaseSides sides, Assessor assessor,
			AdviceSnapshotWriter writer, Languages languages, Clock clock) {
		this.replies = replies;
		this.clients = clients;
		this.sides = sides;
		this.assessor = assessor;
		this.writer = writer;
		this.languages = languages;
		this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(clock.getZone());
		this.clock = clock;
	}

	/** Prepares the page for what the case and the client say now. */
	String page(Case file, Words words, Model model) {
		Optional<ClientReply> reply = this.replies.find(file.id());
		model.addAttribute("file", file);
		model.addAttribute("client", this.clients.find(file.clientId()).orElseThrow());
		model.addAttribute("names", this.sides.names(words));
		model.addAttribute("time", this.time);
		model.addAttribute("reply", reply.orElse(null));
		reply.ifPresent((waiting) -> compare(waiting, file, words, model));
		return "staff/reply";
	}

	private void compare(ClientReply reply, Case file, Words words, Model model) {
		AnswerWords answerWords = this.languages.answers(words);
		Answers after = reply.over(file.answers());
		model.addAttribute("changes", ReplyPage.changes(reply.changes(), file.answers(), after, answerWords));
		model.addAttribute("writes", !reply.changed(file.answers()).isEmpty());
		model.addAttribute("saved", reply.caseVersion() != file.version());
		model.addAttribute("contradictions",
				contradictions(reply, file).stream()
					.map((problem) -> words.get("error." + problem.code(), "question",
							answerWords.label(problem.question(), after)))
					.toList());
		List<AdviceDiff> effects = AdviceDiff.between(
				this.writer.tell(assess(file.answers()), file.answers(), words.language()),
				this.writer.tell(assess(after), after, words.language()));
		model.addAttribute("effects", ReplyEffects.of(words.tag(), effects));
	}

	/** Returns what the answers of the client contradict that fitted before. */
	List<InvalidAnswer> contradictions(ClientReply reply, Case file) {
		List<InvalidAnswer> problems = new ArrayList<>(assess(reply.over(file.answers())).problems());
		assess(file.answers()).problems()
			.forEach((known) -> problems
				.removeIf((one) -> one.question() == known.question() && one.code().equals(known.code())));
		return problems;
	}

	/**
	 * Returns the note about what was decided.
	 * @param why why the answers are not taken; empty if they are
	 * @return the note, or an empty text if there is nothing to note
	 */
	String note(ClientReply reply, String why, Words words) {
		List<String> lines = new ArrayList<>();
		String sent = this.time.format(reply.sentAt());
		if (!why.isEmpty()) {
			lines.add(words.get("staff.reply.note.refused", "time", sent, "why", why));
		}
		else if (!reply.message().isEmpty()) {
			lines.add(words.get("staff.reply.note.taken", "time", sent));
		}
		if (!reply.message().isEmpty()) {
			lines.add(words.get("staff.reply.note.message", "message", reply.message()));
		}
		return String.join("\n", lines);
	}

	private Assessment assess(Answers answers) {
		return this.assessor.assess(answers, LocalDate.now(this.clock));
	}

}
