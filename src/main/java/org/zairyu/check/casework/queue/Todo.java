package org.zairyu.check.casework.queue;

/**
 * What is to be done by the next date of a case.
 *
 * @param code id of the finding
 * @param procedure id of the procedure
 */
record Todo(String code, String procedure) {
}
