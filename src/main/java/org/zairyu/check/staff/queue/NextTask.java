package org.zairyu.check.staff.queue;

/**
 * The task that is due on the next date of a case.
 *
 * @param code id of the finding
 * @param procedure id of the procedure
 */
record NextTask(String code, String procedure) {
}
