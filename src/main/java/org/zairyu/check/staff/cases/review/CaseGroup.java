package org.zairyu.check.staff.cases.review;

import java.util.List;

/**
 * Cases that differ in the same way.
 *
 * @param like one of them
 * @param first the first of them, in the order of their numbers
 * @param size how many there are
 */
public record CaseGroup(ChangedCase like, List<ChangedCase> first, int size) {
}
