/**
 * A result in the words of one language, complete, so that it can be kept and shown
 * without the rules.
 */
@NullMarked
package org.zairyu.check.staff.cases.advice;

import org.jspecify.annotations.NullMarked;
