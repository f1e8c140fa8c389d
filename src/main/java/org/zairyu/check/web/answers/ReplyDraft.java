package org.zairyu.check.web.answers;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Objects;

import org.zairyu.check.situation.AnswerBits;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/**
 * What a client of the agency has filled in under a link and not sent yet.
 *
 * @param link the hash of the link, 64 hexadecimal digits
 * @param changes the answers that differ from those of the agency, and the questions that
 * the client cannot answer
 */
public record ReplyDraft(String link, Answers changes) {

	private static final int LINK = 32;

	/** Returns answers with the changes. */
	public Answers over(Answers stored) {
		return over(stored, this.changes);
	}

	/** Returns answers with changes, which may say that an answer is not known. */
	public static Answers over(Answers stored, Answers changes) {
		Answers all = stored;
		for (Question question : changes.questions()) {
			all = all.with(question, Objects.requireNonNull(changes.text(question)));
		}
		for (Question question : changes.unsure()) {
			all = all.unsureOf(question);
		}
		return all;
	}

	/**
	 * Returns the draft after a question was answered.
	 * @param answered all answers with that one
	 * @param stored the answers of the agency, which are no change
	 */
	public ReplyDraft with(Question question, Answers answered, Answers stored) {
		Answers others = this.changes.without(question);
		String text = answered.text(question);
		if (text == null) {
			return new ReplyDraft(this.link, others.unsureOf(question));
		}
		return new ReplyDraft(this.link, text.equals(stored.text(question)) ? others : others.with(question, text));
	}

	byte[] bytes() {
		byte[] bits = AnswerBits.write(this.changes);
		return ByteBuffer.allocate(LINK + bits.length).put(HexFormat.of().parseHex(this.link)).put(bits).array();
	}

	/**
	 * Reads a draft from its bytes.
	 * @throws IllegalArgumentException if {@link #bytes()} does not return such bytes
	 */
	static ReplyDraft read(byte[] bytes) {
		if (bytes.length < LINK) {
			throw new IllegalArgumentException("no draft");
		}
		byte[] bits = new byte[bytes.length - LINK];
		ByteBuffer.wrap(bytes).get(LINK, bits);
		return new ReplyDraft(HexFormat.of().formatHex(bytes, 0, LINK), AnswerBits.read(bits));
	}

	/** Says neither the link nor an answer. */
	@Override
	public String toString() {
		return "draft of a reply";
	}

}
