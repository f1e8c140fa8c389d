package org.zairyu.check.browser;

import java.util.function.Consumer;

/**
 * A kind of page in one state, and the way to it.
 *
 * @param name for reports
 * @param way leads a visit there
 * @param unfolded whether everything that can be opened is looked at too
 */
record PageSnapshot(String name, Consumer<Visit> way, boolean unfolded) {

	static PageSnapshot page(String name, String path) {
		return new PageSnapshot(name, (visit) -> visit.forget().open(path), true);
	}

	/** A page for somebody who has answered, and what is done there. */
	@SafeVarargs
	static PageSnapshot after(String name, String answers, String path, Consumer<Visit>... more) {
		return new PageSnapshot(name, (visit) -> {
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
	static PageSnapshot desk(String name, String path, Consumer<Visit>... more) {
		return new PageSnapshot(name, (visit) -> {
			visit.desk(path);
			for (Consumer<Visit> step : more) {
				step.accept(visit);
			}
		}, true);
	}

	/** A question without an answer. */
	static PageSnapshot asked(String name, String question, String answers) {
		return after(name + " asked", answers + " " + question + "=-", "/check/" + question);
	}

	/** A question that was sent without an answer. */
	static PageSnapshot wrong(String name, String question, String answers) {
		return after(name + " wrong", answers + " " + question + "=-", "/check/" + question, PageSnapshot::goOn);
	}

	/** A question with the fields that open below an option, sent empty. */
	static PageSnapshot typing(String name, String question, String answers, String option) {
		return after(name + " typed wrong", answers + " " + question + "=-", "/check/" + question,
				(visit) -> visit.page().locator(option).check(), PageSnapshot::goOn);
	}

	private static void goOn(Visit visit) {
		visit.button("page.continue").click();
	}

	/** The same, as it looks before anything is opened. */
	PageSnapshot folded() {
		return new PageSnapshot(this.name, this.way, false);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
