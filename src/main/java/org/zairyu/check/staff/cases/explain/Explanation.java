package org.zairyu.check.staff.cases.explain;

import java.util.List;

/**
 * Why a procedure comes out as it does.
 *
 * @param conditions the conditions in the order of the law, up to the one that decided
 * @param decisive the answers of which a single other one would change the verdict
 * @param minor the answers of which a single other one would change what is told, but not
 * the verdict
 */
public record Explanation(List<Condition> conditions, List<Alternative> decisive, List<Alternative> minor) {
}
