package org.zairyu.check.browser;

import java.util.function.Consumer;

/**
 * A kind of page in one state, and the way to it.
 *
 * @param name for reports
 * @param way leads a visit there
 * @param unfolded whether everything that can be opened is looked at too
 */
record Sight(String name, Consumer<Visit> way, boolean unfolded) {

	static Sight page(String name, String path) {
		return new Sight(name, (visit) -> visit.forget().open(path), true);
	}

	/** A page for somebody who has answered, and what is done there. */
	@SafeVarargs
	static Sight after(String name, String answers, String path, Consumer<Visit>... more) {
		return new Sight(name, (visit) -> {
			visit.forget().bring(answers).open(path);
			for (Consumer<Visit> step : more) {
				step.accept(visit);
			}
		}, true);
	}

	/**
	 * A page of the agency's side for somebody who has signed in, and what is done there.
	 */
	@SafeVarargs
	static Sight desk(String name, String path, Consumer<Visit>... more) {
		return new Sight(name, (visit) -> {
			visit.desk(path);
			for (Consumer<Visit> step : more) {
				step.accept(visit);
			}
		}, true);
	}

	/** A question without an answer. */
	static Sight asked(String name, String question, String answers) {
		return after(name + " asked", answers + " " + question + "=-", "/check/" + question);
	}

	/** A question that was sent without an answer. */
	static Sight wrong(String name, String question, String answers) {
		return after(name + " wrong", answers + " " + question + "=-", "/check/" + question, Sight::goOn);
	}

	/** A question with the fields that open below an option, sent empty. */
	static Sight typing(String name, String question, String answers, String option) {
		return after(name + " typed wrong", answers + " " + question + "=-", "/check/" + question,
				(visit) -> visit.page().locator(option).check(), Sight::goOn);
	}

	private static void goOn(Visit visit) {
		visit.button("page.continue").click();
	}

	/** The same, as it looks before anything is opened. */
	Sight folded() {
		return new Sight(this.name, this.way, false);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
