package org.zairyu.check.casework.sheet;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.entry.Forms;

/**
 * The questions of a case on one page.
 *
 * @param sections the questions in groups
 * @param errors what is wrong, in the order of the page
 * @param open how many questions are still to be answered
 */
public record Sheet(List<Section> sections, List<Row> errors, long open) {

	/**
	 * Questions under a heading.
	 *
	 * @param id end of the key of the heading
	 * @param rows the questions
	 */
	public record Section(String id, List<Row> rows) {
	}

	/**
	 * A question.
	 *
	 * @param id its id
	 * @param label the question in short
	 * @param hint one sentence of help
	 * @param form its fields
	 * @param own what was typed or answered, by the ids of the fields
	 * @param missing whether it is still to be answered
	 * @param error what is wrong, or null
	 * @param errorField the id of the field to go to for that
	 */
	public record Row(String id, String label, String hint, Forms.Form form, Map<String, String> own, boolean missing,
			@Nullable String error, String errorField) {

		/** The id of a field of this question. */
		public String field(String name) {
			return this.id + "." + name;
		}

		/** What stands in a field, {@code checked} for a ticked option, or null. */
		public @Nullable String own(String name) {
			return this.own.get(name);
		}

	}

}
