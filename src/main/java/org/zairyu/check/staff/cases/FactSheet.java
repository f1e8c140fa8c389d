package org.zairyu.check.staff.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.advice.AdviceSnapshot;
import org.zairyu.check.web.form.Forms;
import org.zairyu.check.web.form.QuestionInput;

/**
 * The questions of a case on one page.
 *
 * @param sections the questions in groups
 * @param errors what is wrong, in the order of the page
 * @param open the questions that are still to be answered, in the order of the page
 * @param unused answers that no rule reads at the moment
 */
public record FactSheet(List<Section> sections, List<Row> errors, List<Row> open, List<AdviceSnapshot.Answer> unused) {

	/**
	 * Questions under a heading.
	 *
	 * @param id end of the key of the heading
	 * @param rows the questions
	 */
	public record Section(String id, List<Row> rows) {
	}

	/** Why a question is on the page. */
	public enum Need {

		/** A rule has read the answer. */
		READ,

		/** A rule waits for the answer. */
		OPEN,

		/** A rule may ask for it, depending on answers that are not given yet. */
		LIKELY;

		/** Returns whether there is no answer yet. */
		public boolean isUnanswered() {
			return this != READ;
		}

	}

	/**
	 * A question.
	 *
	 * @param id its id
	 * @param label the question in short
	 * @param hint one sentence of help
	 * @param form its fields, with what was typed or answered
	 * @param need why it is there
	 * @param error what is wrong, or null
	 * @param wrongField the field to go to for that, or null
	 */
	public record Row(String id, String label, String hint, Forms.Form form, Need need, @Nullable String error,
			@Nullable String wrongField) {

		/** Returns the id of a field of this question. */
		public String field(String name) {
			return this.id + "." + name;
		}

		/** Returns the id of the field to go to. */
		public String firstField() {
			return field((this.wrongField != null) ? this.wrongField
					: this.form.groups().isEmpty() ? this.form.fields().getFirst().id() : QuestionInput.ANSWER);
		}

	}

}
