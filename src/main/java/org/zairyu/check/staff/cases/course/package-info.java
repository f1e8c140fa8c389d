/**
 * The course of a case: what was filed, what was decided, and the facts that this
 * changes.
 */
@NullMarked
package org.zairyu.check.staff.cases.course;

import org.jspecify.annotations.NullMarked;
