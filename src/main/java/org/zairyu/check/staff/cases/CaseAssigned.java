package org.zairyu.check.staff.cases;

import org.zairyu.check.staff.platform.Actor;

/**
 * An event: a case has got another assignee. Published in the transaction that assigns
 * the case.
 *
 * @param caseId the number of the case
 * @param assigneeId the number of the account of the assignee
 * @param actor who assigned it
 */
public record CaseAssigned(long caseId, long assigneeId, Actor actor) {
}
