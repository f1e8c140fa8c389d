package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What to know in two seconds.
 *
 * @param tone {@code late}, {@code now}, {@code next}, {@code keep} or {@code nothing}
 * @param next what comes first, null where there is nothing
 * @param then the other things to do, in order
 * @param counts how many things there are, each in a few words
 * @param help whether to say here whom to call
 */
public record Summary(String tone, @Nullable Item next, List<Item> then, List<String> counts, boolean help) {
}
