/** The facts of one person's case: questions, answers and the statuses of residence. */
@NullMarked
package org.zairyu.check.situation;

import org.jspecify.annotations.NullMarked;
