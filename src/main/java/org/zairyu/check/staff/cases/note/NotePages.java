package org.zairyu.check.staff.cases.note;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/** Prepares the page with the form of one note, and finds the page on which it stands. */
@Component
final class NotePages {

	private final Cases cases;

	private final Clients clients;

	private final AuditLog audit;

	private final DateTimeFormatter time;

	NotePages(Cases cases, Clients clients, AuditLog audit, Clock clock) {
		this.cases = cases;
		this.clients = clients;
		this.audit = audit;
		this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(clock.getZone());
	}

	NotePlace ofCase(long id) {
		return this.cases.find(id).map(NotePlace::of).orElseThrow(NoSuchRecordException::new);
	}

	NotePlace ofClient(long id) {
		return this.clients.find(id)
			.map((client) -> new NotePlace(client.id(), null))
			.orElseThrow(NoSuchRecordException::new);
	}

	/**
	 * Returns the page from which a note is changed.
	 * @param file the case on whose page a note about a client was shown, or null
	 */
	NotePlace of(Note note, @Nullable Long file) {
		Long client = note.clientId();
		if (client == null) {
			return ofCase(Objects.requireNonNull(note.caseId()));
		}
		long own = client;
		return Optional.ofNullable(file)
			.flatMap(this.cases::find)
			.filter((shown) -> shown.clientId() == own)
			.map(NotePlace::of)
			.orElseGet(() -> ofClient(own));
	}

	/** Prepares the page for a note as stored, and records who looks at it. */
	String show(NotePlace place, Note note, Actor actor, Model model) {
		if (place.file() != null) {
			this.audit.record(actor, AuditAction.CASE_VIEWED, Cases.SUBJECT, place.file());
		}
		else {
			this.audit.record(actor, AuditAction.CLIENT_VIEWED, Clients.SUBJECT, place.client());
		}
		return page(place, note, NoteForm.of(note), List.of(), model);
	}

	/**
	 * Prepares the page.
	 * @param note the note, or null for a new one
	 * @param form what was typed
	 */
	String page(NotePlace place, @Nullable Note note, NoteForm form, List<Problem> problems, Model model) {
		model.addAttribute("place", place);
		model.addAttribute("client", this.clients.find(place.client()).orElseThrow(NoSuchRecordException::new));
		model.addAttribute("note", note);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("time", this.time);
		return "staff/note";
	}

}
