package org.zairyu.check.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.zairyu.check.language.Words;

/** A calendar of days on which something is due (RFC 5545). */
public final class DayCalendar {

	private final Calendar calendar = new Calendar();

	private final Instant now;

	/**
	 * Creates a calendar.
	 * @param words the language of the events
	 * @param now the time of writing: a later calendar replaces the events of an earlier
	 * one
	 */
	public DayCalendar(Words words, Instant now) {
		this.now = now;
		this.calendar.add(new ProdId("-//Zairyu Check//Zairyu Check//" + words.language().toUpperCase(words.locale())));
		this.calendar.add(ImmutableVersion.VERSION_2_0);
		this.calendar.add(ImmutableCalScale.GREGORIAN);
		this.calendar.add(ImmutableMethod.PUBLISH);
	}

	/** Names a calendar that programs read again and again, and says how often to. */
	public void subscribe(String name, Duration every) {
		this.calendar.add(new XProperty("X-WR-CALNAME", name));
		this.calendar.add(new XProperty("X-PUBLISHED-TTL", every.toString()));
	}

	/**
	 * Adds a day that leaves the time of the person free.
	 * @param uid what stays the same when the day moves
	 * @return the event, for alarms
	 */
	public VEvent add(String uid, LocalDate day, String title, String description) {
		VEvent event = new VEvent(day, day.plusDays(1), title);
		event.removeAll("DTSTAMP");
		event.add(new DtStamp(this.now));
		event.add(new Uid(uid));
		event.add(new Sequence(Math.toIntExact(this.now.getEpochSecond() / 60)));
		event.add(new Transp(Transp.VALUE_TRANSPARENT));
		event.add(new Description(description));
		this.calendar.add(event);
		return event;
	}

	/** The calendar as UTF-8 text with lines of at most 75 octets. */
	public byte[] write() {
		StringWriter lines = new StringWriter();
		try {
			new CalendarOutputter(false, Integer.MAX_VALUE).output(this.calendar, lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Folding.fold(lines.toString()).getBytes(StandardCharsets.UTF_8);
	}

}
