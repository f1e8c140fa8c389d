package org.zairyu.check.law;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One dated row of a parameter.
 *
 * @param from first day the value is in force
 * @param to last day it is known to be in force, or null if no end is known
 * @param value an {@link Integer}, a {@link java.time.Period} or a {@link Fee}, by the
 * parameter's type
 * @param citation where the value is laid down
 */
public record DatedValue(LocalDate from, @Nullable LocalDate to, Object value, Citation citation) {
}
