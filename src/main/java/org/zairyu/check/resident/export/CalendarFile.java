package org.zairyu.check.resident.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.resident.result.Agenda;
import org.zairyu.check.resident.result.MergedFinding;
import org.zairyu.check.resident.result.OfficeView;
import org.zairyu.check.web.DayCalendar;

/**
 * Writes one all-day event for everything that has a date to keep, on the last day its
 * counter is open, or, if that has passed, on the last day that still counts as in time.
 * An event keeps its UID across checks, so that a second import moves it instead of
 * adding another.
 */
public final class CalendarFile {

	private static final List<Integer> ALARM_DAYS = List.of(30, 14, 7, 1);

	private static final List<Integer> EXTENSION_ALARM_DAYS = List.of(90, 60, 30, 14, 7, 1);

	/** Makes an alarm that many days before sound at nine rather than at midnight. */
	private static final Duration NINE = Duration.ofHours(9);

	private CalendarFile() {
	}

	/**
	 * Writes the file.
	 * @param caseId random id of the case, the same for every file of one case
	 * @param assessment the result
	 * @param words the language of the events
	 * @param offices the immigration offices in charge of the person, none if not known
	 * @param now the time of writing: a later file replaces the events of an earlier one
	 * @return UTF-8 text with lines of at most 75 octets, without events if no finding
	 * has a date
	 */
	public static byte[] write(String caseId, Assessment assessment, LawWords words, List<OfficeView> offices,
			Instant now) {
		DayCalendar calendar = new DayCalendar(words.words(), now);
		EventText text = new EventText(words, offices);
		Set<FindingCode> codes = codes(assessment);
		for (MergedFinding entry : Agenda.of(assessment).dates()) {
			if (!isOfApplication(entry.finding(), codes)) {
				add(calendar, caseId, entry.procedures().getFirst(), entry.finding(), assessment, text);
			}
		}
		return calendar.write();
	}

	private static Set<FindingCode> codes(Assessment assessment) {
		return assessment.procedures()
			.stream()
			.flatMap((result) -> result.findings().stream())
			.map(Finding::code)
			.collect(Collectors.toSet());
	}

	/** Whether the application has an event of its own that tells the same day. */
	private static boolean isOfApplication(Finding finding, Set<FindingCode> codes) {
		return finding.code() == FindingCode.FILE_BEFORE_EXPIRY || (finding.code() == FindingCode.LAST_DAY_WAS_CLOSED
				&& (codes.contains(FindingCode.APPLY_EXTENSION) || codes.contains(FindingCode.APPLY_STATUS_CHANGE)));
	}

	private static void add(DayCalendar calendar, String caseId, Procedure procedure, Finding finding,
			Assessment assessment, EventText text) {
		LocalDate asOf = assessment.asOf();
		LocalDate day = finding.overdue() ? nextOpenDay(assessment) : Objects.requireNonNull(finding.actBy());
		String title = text.words().title(finding);
		String uid = caseId + "-" + procedure.id() + "-" + finding.code().id() + "@zairyu-check";
		VEvent event = calendar.add(uid, day, title, text.of(procedure, finding));
		for (int days : isExtension(finding) ? EXTENSION_ALARM_DAYS : ALARM_DAYS) {
			if (!day.minusDays(days).isBefore(asOf)) {
				event.add(alarm(days, title));
			}
		}
	}

	/** A day that has passed would remind nobody: the text still names it. */
	private static LocalDate nextOpenDay(Assessment assessment) {
		LocalDate open = assessment.law().firstOpenDayFrom(assessment.asOf());
		return (open != null) ? open : assessment.asOf();
	}

	private static boolean isExtension(Finding finding) {
		return finding.code() == FindingCode.APPLY_EXTENSION || finding.code() == FindingCode.EXTEND_BEFORE_DEPARTURE;
	}

	private static VAlarm alarm(int days, String title) {
		VAlarm alarm = new VAlarm(Duration.ofDays(-days).plus(NINE));
		alarm.getRequiredProperty(Property.TRIGGER).add(Related.START);
		alarm.add(new Action(Action.VALUE_DISPLAY));
		alarm.add(new Description(title));
		return alarm;
	}

}
