package org.zairyu.check.staff.cases.explain;

import java.util.List;

/**
 * Explains the verdict of a procedure.
 *
 * @param conditions the conditions in the order of the law, up to the one that decided
 * @param decisive the answers that would change the verdict if one of them were different
 * @param minor the answers that would change what is told, but not the verdict
 */
public record Explanation(List<Condition> conditions, List<Alternative> decisive, List<Alternative> minor) {
}
