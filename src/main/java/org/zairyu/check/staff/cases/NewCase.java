package org.zairyu.check.staff.cases;

import org.zairyu.check.situation.Answers;

/**
 * A case to open.
 *
 * @param clientId number of the client
 * @param answers the answers
 */
public record NewCase(long clientId, Answers answers) {
}
