package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.LawUsed;

/**
 * A result as {@code result/result.html} shows it.
 *
 * @param asOf the day of the check
 * @param summary what is seen at once
 * @param procedures the procedures in the order of results, with notes
 * @param trip what to know before a trip, a sentence each; empty without a trip
 * @param offices the offices in charge, null where no office is needed
 * @param timeline the dates as a picture
 * @param lawUsed the law of the day of the check, and what is different today
 */
public record ResultPage(LocalDate asOf, Summary summary, List<ProcedureView> procedures, List<String> trip,
		@Nullable Offices offices, Timeline timeline, LawUsed lawUsed) {
}
