package org.zairyu.check.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A set of questions whose answers were read: the "because" of a finding. Keeps up to 128
 * questions in two numbers, because every fact of every rule goes through it.
 *
 * @param bits one bit for each of the first 64 questions in the order of pages
 * @param moreBits one bit for each question after them
 */
public record AnswersUsed(long bits, long moreBits) {

	public static final AnswersUsed NONE = new AnswersUsed(0, 0);

	private static final Question[] ALL = Question.values();

	static {
		if (ALL.length > 2 * Long.SIZE) {
			throw new IllegalStateException("more questions than bits");
		}
	}

	/** Returns a set of these questions. */
	public static AnswersUsed of(Collection<Question> questions) {
		Builder used = new Builder();
		questions.forEach(used::add);
		return used.build();
	}

	/** Returns whether the answer to a question was read. */
	public boolean contains(Question question) {
		int place = question.ordinal();
		return (((place < Long.SIZE) ? this.bits : this.moreBits) >> place & 1) != 0;
	}

	/** Returns the questions of both sets. */
	public AnswersUsed and(AnswersUsed more) {
		return new AnswersUsed(this.bits | more.bits, this.moreBits | more.moreBits);
	}

	/** Returns the questions in the order of pages. */
	public List<Question> questions() {
		List<Question> questions = new ArrayList<>(Long.bitCount(this.bits) + Long.bitCount(this.moreBits));
		add(this.bits, 0, questions);
		add(this.moreBits, Long.SIZE, questions);
		return questions;
	}

	private static void add(long bits, int first, List<Question> questions) {
		for (long rest = bits; rest != 0; rest &= rest - 1) {
			questions.add(ALL[first + Long.numberOfTrailingZeros(rest)]);
		}
	}

	/** Collects questions as they are read. */
	static final class Builder {

		private long bits;

		private long moreBits;

		private AnswersUsed built = NONE;

		void add(Question question) {
			int place = question.ordinal();
			if (place < Long.SIZE) {
				this.bits |= 1L << place;
			}
			else {
				this.moreBits |= 1L << place;
			}
		}

		void add(AnswersUsed used) {
			this.bits |= used.bits;
			this.moreBits |= used.moreBits;
		}

		void clear() {
			this.bits = 0;
			this.moreBits = 0;
		}

		AnswersUsed build() {
			if (this.built.bits != this.bits || this.built.moreBits != this.moreBits) {
				this.built = new AnswersUsed(this.bits, this.moreBits);
			}
			return this.built;
		}

	}

}
