package org.zairyu.check.staff.cases.note;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.FormValidator;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/**
 * Adds, changes and pins notes. A note about a client can be changed from a case too,
 * whose number is the parameter {@code file}; the answer leads back there.
 */
@Controller
final class NoteController {

	private final Notes notes;

	private final NotePages pages;

	private final FormValidator forms;

	NoteController(Notes notes, NotePages pages, FormValidator forms) {
		this.notes = notes;
		this.pages = pages;
		this.forms = forms;
	}

	@PostMapping("/staff/cases/{id}/notes")
	String addToCase(@PathVariable long id, NoteForm form, Account account, Actor actor, HttpServletResponse response,
			Model model) {
		return add(this.pages.ofCase(id), form, account, actor, response, model);
	}

	@PostMapping("/staff/clients/{id}/notes")
	String addToClient(@PathVariable long id, NoteForm form, Account account, Actor actor, HttpServletResponse response,
			Model model) {
		return add(this.pages.ofClient(id), form, account, actor, response, model);
	}

	private String add(NotePlace place, NoteForm form, Account account, Actor actor, HttpServletResponse response,
			Model model) {
		List<Problem> problems = this.forms.problems(form);
		if (!problems.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return this.pages.page(place, null, form, problems, model);
		}
		if (place.file() == null || form.isAboutClient()) {
			this.notes.addToClient(place.client(), form.text(), account, actor);
		}
		else {
			this.notes.addToCase(place.file(), form.text(), account, actor);
		}
		return place.redirect();
	}

	@GetMapping("/staff/notes/{id}")
	String show(@PathVariable long id, @RequestParam(required = false) @Nullable Long file, Account account,
			Actor actor, Model model) {
		Note note = own(id, account);
		return this.pages.show(this.pages.of(note, file), note, actor, model);
	}

	@PostMapping("/staff/notes/{id}")
	String change(@PathVariable long id, @RequestParam(required = false) @Nullable Long file, NoteForm form,
			Account account, Actor actor, HttpServletResponse response, Model model) {
		Note note = own(id, account);
		NotePlace place = this.pages.of(note, file);
		List<Problem> problems = this.forms.problems(form);
		if (!problems.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return this.pages.page(place, note, form, problems, model);
		}
		try {
			this.notes.edit(note, form, account, actor);
			return place.redirect();
		}
		catch (StaleNoteException ex) {
			Note newer = own(id, account);
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("newer", newer);
			return this.pages.page(place, newer, form.on(newer), List.of(new Problem("text", "note-stale")), model);
		}
	}

	@PostMapping("/staff/notes/{id}/pin")
	String pin(@PathVariable long id, @RequestParam(required = false) @Nullable Long file,
			@RequestParam(defaultValue = "true") boolean pinned, Actor actor) {
		Note note = find(id);
		this.notes.pin(note, pinned, actor);
		return this.pages.of(note, file).redirect();
	}

	/** Finds a note whose text the person may change. */
	private Note own(long id, Account account) {
		Note note = find(id);
		if (!note.isEditableBy(account)) {
			throw new NoSuchRecordException();
		}
		return note;
	}

	private Note find(long id) {
		return this.notes.find(id).orElseThrow(NoSuchRecordException::new);
	}

}
