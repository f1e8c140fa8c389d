package org.zairyu.check.resident.result;

import java.util.List;

/**
 * A procedure and what it comes to.
 *
 * @param text what it says to everybody with this verdict
 * @param notes what else to know of it
 */
record ProcedureView(Text text, List<Item> notes) {

	/**
	 * A procedure and its verdict.
	 *
	 * @param id id of the procedure
	 * @param name its name
	 * @param verdict id of its verdict
	 * @param label the verdict in a word
	 * @param sentence the verdict in a sentence
	 */
	public record Text(String id, String name, String verdict, String label, String sentence) {
	}

}
