package org.zairyu.check.situation;

import java.util.Arrays;

import org.zairyu.check.law.Citation;

/**
 * What rules have read of one person: the answers, and the citations of the values of the
 * law in order and with repetitions. Findings take their reasons from it.
 */
public final class Trace {

	private final AnswersUsed.Builder answers = new AnswersUsed.Builder();

	private final AnswersUsed.Builder allAnswers = new AnswersUsed.Builder();

	private Citation[] citations = new Citation[8];

	private int size;

	/** Starts anew: no answer read yet, and no value. */
	public void start() {
		this.answers.clear();
		this.size = 0;
	}

	/** Starts the values anew, for a row that rests on the answers before it. */
	public void startCitations() {
		this.size = 0;
	}

	void read(Question question) {
		this.answers.add(question);
		this.allAnswers.add(question);
	}

	void cite(Citation citation) {
		if (this.size == this.citations.length) {
			this.citations = Arrays.copyOf(this.citations, 2 * this.size);
		}
		this.citations[this.size++] = citation;
	}

	/** Counts the answers that another finding rests on as read. */
	public void inherit(AnswersUsed answers) {
		this.answers.add(answers);
	}

	/** Returns the answers read since {@link #start}. */
	public AnswersUsed answers() {
		return this.answers.build();
	}

	/** Returns all answers read in this assessment. */
	public AnswersUsed allAnswers() {
		return this.allAnswers.build();
	}

	/** Returns the number of citations since the trace was started. */
	public int size() {
		return this.size;
	}

	public Citation citation(int index) {
		return this.citations[index];
	}

	/** Drops what was cited since the trace had a size: it was read to another end. */
	public void backTo(int size) {
		this.size = size;
	}

}
