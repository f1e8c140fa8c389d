package org.zairyu.check.staff.notice;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A date of a case and the client to remind of it.
 *
 * @param caseId the number of the case
 * @param due the date
 * @param goBy the last open day of a counter if that is earlier, else null
 * @param accepted the last day that still counts as in time
 * @param tasks the keys of what is due, procedures first and in order
 * @param email the address of the client
 * @param language the id of the client's language
 * @param consentOn the day of the consent
 * @param savedOn the day on which the dates were last determined
 * @param stopToken the secret part of the address that stops the mails
 */
record DueDate(long caseId, LocalDate due, @Nullable LocalDate goBy, LocalDate accepted, List<String> tasks,
		String email, String language, LocalDate consentOn, LocalDate savedOn, String stopToken) {
}
