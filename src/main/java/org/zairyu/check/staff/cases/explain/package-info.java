/**
 * Why a case comes out as it does, answer by answer, and what other answers would make of
 * it.
 */
@NullMarked
package org.zairyu.check.staff.cases.explain;

import org.jspecify.annotations.NullMarked;
