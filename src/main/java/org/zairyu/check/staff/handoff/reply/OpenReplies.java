package org.zairyu.check.staff.handoff.reply;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.web.answers.ReplyCookie;
import org.zairyu.check.web.answers.ReplyDraft;

/**
 * Finds what a client is filling in. Looks at each request whether the link still opens.
 */
@Component
final class OpenReplies {

	private final ReplyCookie cookie;

	private final ClientLinks links;

	private final ClientReplies replies;

	private final Cases cases;

	OpenReplies(ReplyCookie cookie, ClientLinks links, ClientReplies replies, Cases cases) {
		this.cookie = cookie;
		this.links = links;
		this.replies = replies;
		this.cases = cases;
	}

	/** Returns what came with a request, if its link opens. */
	Optional<OpenReply> find(HttpServletRequest request) {
		return this.cookie.read(request)
			.flatMap((draft) -> this.links.find(draft.link())
				.flatMap((link) -> this.cases.find(link.caseId())
					.map((file) -> new OpenReply(link, file.answers(), draft))));
	}

	/**
	 * Goes on with what was filled in under a link in this browser, else with what was
	 * sent and not taken, else from the answers of the case.
	 */
	void begin(ClientLink link, HttpServletRequest request, HttpServletResponse response) {
		if (this.cookie.read(request).filter((draft) -> draft.link().equals(link.hash())).isEmpty()) {
			Answers sent = this.replies.find(link.caseId()).map(ClientReply::changes).orElse(Answers.EMPTY);
			keep(new ReplyDraft(link.hash(), sent), request, response);
		}
		this.links.opened(link);
	}

	void keep(ReplyDraft draft, HttpServletRequest request, HttpServletResponse response) {
		this.cookie.write(draft, request, response);
	}

	/** Returns the page that says that a link does not open, whatever the reason. */
	static String ended(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "reply/ended";
	}

}
