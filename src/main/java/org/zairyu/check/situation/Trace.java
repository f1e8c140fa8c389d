package org.zairyu.check.situation;

import java.util.Arrays;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Parameter;

/**
 * Records what the rules have read for one person: the answers, and the law values in
 * order, with repetitions. Findings take their reasons from it.
 */
public final class Trace {

	private final AnswersUsed.Builder answers = new AnswersUsed.Builder();

	private final AnswersUsed.Builder allAnswers = new AnswersUsed.Builder();

	private Parameter[] parameters = new Parameter[8];

	private DatedValue[] values = new DatedValue[8];

	private int size;

	/** Forgets everything, also what the procedure before has read. */
	public void startProcedure() {
		start();
		this.allAnswers.clear();
	}

	/** Forgets the answers and values of the rule before. */
	public void start() {
		this.answers.clear();
		this.size = 0;
	}

	/** Forgets the citations only, for a rule that rests on the answers before it. */
	public void startCitations() {
		this.size = 0;
	}

	void read(Question question) {
		this.answers.add(question);
		this.allAnswers.add(question);
	}

	void read(Parameter parameter, DatedValue value) {
		if (this.size == this.values.length) {
			this.parameters = Arrays.copyOf(this.parameters, 2 * this.size);
			this.values = Arrays.copyOf(this.values, 2 * this.size);
		}
		this.parameters[this.size] = parameter;
		this.values[this.size++] = value;
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

	/** Returns the number of values read since the trace was started. */
	public int size() {
		return this.size;
	}

	public Citation citation(int index) {
		return this.values[index].citation();
	}

	public Parameter parameter(int index) {
		return this.parameters[index];
	}

	public DatedValue value(int index) {
		return this.values[index];
	}

	/**
	 * Drops the citations made since the trace had a size, because they were read for
	 * another purpose.
	 */
	public void backTo(int size) {
		this.size = size;
	}

}
