package org.zairyu.check.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.zairyu.check.offices.OfficeView;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.ProcedureResult;
import org.zairyu.check.words.LawWords;

/**
 * Writes one all-day event for every dated finding, on the last day its counter is open.
 * An event keeps its UID when the check is done again, so a second import moves it and
 * never doubles it.
 */
public final class CalendarFile {

	private static final List<Integer> ALARM_DAYS = List.of(30, 14, 7, 1);

	private static final List<Integer> EXTENSION_ALARM_DAYS = List.of(90, 60, 30, 14, 7, 1);

	/** An alarm that many days before sounds at nine, not at midnight. */
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
	 * @return UTF-8 text with lines of at most 75 octets; empty of events where no
	 * finding is dated
	 */
	public static byte[] write(String caseId, Assessment assessment, LawWords words, List<OfficeView> offices,
			Instant now) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId(
				"-//Zairyu Check//Zairyu Check//" + words.words().language().toUpperCase(words.words().locale())));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(ImmutableMethod.PUBLISH);
		for (ProcedureResult result : assessment.procedures()) {
			for (Finding finding : result.findings()) {
				if (finding.due() != null) {
					calendar.add(event(caseId, result, finding, assessment.asOf(), new EventText(words, offices), now));
				}
			}
		}
		return bytes(calendar);
	}

	private static byte[] bytes(Calendar calendar) {
		StringWriter lines = new StringWriter();
		try {
			new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Folding.fold(lines.toString()).getBytes(StandardCharsets.UTF_8);
	}

	private static VEvent event(String caseId, ProcedureResult result, Finding finding, LocalDate asOf, EventText text,
			Instant now) {
		LocalDate due = Objects.requireNonNull(finding.due());
		LocalDate day = (finding.goBy() != null) ? finding.goBy() : due;
		String title = text.words().title(finding);
		VEvent event = new VEvent(day, day.plusDays(1), title);
		event.removeAll("DTSTAMP");
		event.add(new DtStamp(now));
		event.add(new Uid(caseId + "-" + result.procedure().id() + "-" + finding.code().id() + "@zairyu-check"));
		event.add(new Sequence(Math.toIntExact(now.getEpochSecond() / 60)));
		event.add(new Transp(Transp.VALUE_TRANSPARENT));
		event.add(new Description(text.of(result, finding)));
		for (int days : isExtension(finding) ? EXTENSION_ALARM_DAYS : ALARM_DAYS) {
			if (!day.minusDays(days).isBefore(asOf)) {
				event.add(alarm(days, title));
			}
		}
		return event;
	}

	private static boolean isExtension(Finding finding) {
		return finding.code() == Code.APPLY_EXTENSION || finding.code() == Code.EXTEND_BEFORE_DEPARTURE;
	}

	private static VAlarm alarm(int days, String title) {
		VAlarm alarm = new VAlarm(Duration.ofDays(-days).plus(NINE));
		alarm.getRequiredProperty(Property.TRIGGER).add(Related.START);
		alarm.add(new Action(Action.VALUE_DISPLAY));
		alarm.add(new Description(title));
		return alarm;
	}

}
