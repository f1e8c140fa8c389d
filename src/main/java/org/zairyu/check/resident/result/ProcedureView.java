package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A procedure and its verdict.
 *
 * @param id id of the procedure
 * @param name its name
 * @param verdict id of its verdict
 * @param label the verdict in a word
 * @param sentence the verdict in a sentence
 * @param unsaid whether the verdict is to be seen, because nothing else says it
 * @param notes what else to know of it
 */
public record ProcedureView(String id, String name, String verdict, String label, String sentence, boolean unsaid,
		List<Item> notes) {
}
