/**
 * Explains the verdicts of a case, answer by answer, and what other answers would change.
 */
@NullMarked
package org.zairyu.check.staff.cases.explain;

import org.jspecify.annotations.NullMarked;
