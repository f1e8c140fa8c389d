package org.zairyu.check.staff.cases;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.Answers;

/**
 * A case to open.
 *
 * @param clientId number of the client
 * @param answers the answers
 * @param assigneeId number of the account of the person who handles it, or null
 */
public record NewCase(long clientId, Answers answers, @Nullable Long assigneeId) {
}
