package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done, in words.
 *
 * @param headline the one line to act on, such as "Go by Monday, 30 November 2026"
 * @param left the time left, such as "in 12 days"; null where there is no date
 * @param urgent whether it cannot wait: overdue, or no open day is left
 * @param details the other dates, each a sentence
 */
public record When(String headline, @Nullable String left, boolean urgent, List<String> details) {
}
