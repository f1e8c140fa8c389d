package org.zairyu.check.browser;

import java.util.function.Consumer;

/**
 * A kind of page in one state, and how to get there.
 *
 * @param name for reports
 * @param way takes a visit there
 * @param unfolded whether to open everything that can be opened, too
 */
record PageSnapshot(String name, Consumer<Visit> way, boolean unfolded) {

	static PageSnapshot page(String name, String path) {
		return new PageSnapshot(name, (visit) -> visit.forget().open(path), true);
	}

	/** Creates a page for somebody who has answered, with what is done there. */
	@SafeVarargs
	static PageSnapshot after(String name, String answers, String path, Consumer<Visit>... more) {
		return new PageSnapshot(name, (visit) -> {
			visit.forget().bring(answers).open(path);
			for (Consumer<Visit> step : more) {
				step.accept(visit);
			}
		}, true);
	}

	/** Creates a staff page for somebody who has signed in, with what is done there. */
	@SafeVarargs
	static PageSnapshot desk(String name, String path, Consumer<Visit>... more) {
		return new PageSnapshot(name, (visit) -> {
			visit.desk(path);
			for (Consumer<Visit> step : more) {
				step.accept(visit);
			}
		}, true);
	}

	/** Creates a question without an answer. */
	static PageSnapshot asked(String name, String question, String answers) {
		return after(name + " asked", answers + " " + question + "=-", "/check/" + question);
	}

	/** Creates a question that was sent without an answer. */
	static PageSnapshot wrong(String name, String question, String answers) {
		return after(name + " wrong", answers + " " + question + "=-", "/check/" + question, PageSnapshot::goOn);
	}

	/** Creates a question with the fields that open below an option, sent empty. */
	static PageSnapshot typing(String name, String question, String answers, String option) {
		return after(name + " typed wrong", answers + " " + question + "=-", "/check/" + question,
				(visit) -> visit.page().locator(option).check(), PageSnapshot::goOn);
	}

	private static void goOn(Visit visit) {
		visit.button("page.continue").click();
	}

	/** Returns the same page before anything is opened. */
	PageSnapshot folded() {
		return new PageSnapshot(this.name, this.way, false);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
