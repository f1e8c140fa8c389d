package org.zairyu.check.staff.privacy;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.NoSuchRecordException;
import org.zairyu.check.staff.platform.Problem;

/** Exports and deletes everything about a client on request. */
@Controller
final class ClientPrivacyController {

	private final Clients clients;

	private final Cases cases;

	private final ClientExport export;

	private final Deletion deletion;

	private final PrivacySettings settings;

	ClientPrivacyController(Clients clients, Cases cases, ClientExport export, Deletion deletion,
			PrivacySettings settings) {
		this.clients = clients;
		this.cases = cases;
		this.export = export;
		this.deletion = deletion;
		this.settings = settings;
	}

	@GetMapping("/staff/clients/{id}/privacy")
	String page(@PathVariable long id, Model model) {
		return page(find(id), List.of(), model);
	}

	@GetMapping("/staff/clients/{id}/export")
	ResponseEntity<byte[]> export(@PathVariable long id, Actor actor) {
		byte[] document = this.export.of(id, actor).orElseThrow(NoSuchRecordException::new);
		ContentDisposition file = ContentDisposition.attachment().filename("client-" + id + ".json").build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.body(document);
	}

	@PostMapping("/staff/clients/{id}/delete")
	String delete(@PathVariable long id, @RequestParam(defaultValue = "false") boolean sure, Actor actor,
			HttpServletResponse response, Model model) {
		Client client = find(id);
		if (!sure) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(client, List.of(new Problem("sure", "sure")), model);
		}
		this.deletion.client(id, actor);
		return "redirect:/staff/privacy/deleted";
	}

	@GetMapping("/staff/privacy/deleted")
	String deleted() {
		return "staff/deleted";
	}

	private Client find(long id) {
		return this.clients.find(id).orElseThrow(NoSuchRecordException::new);
	}

	private String page(Client client, List<Problem> problems, Model model) {
		model.addAttribute("client", client);
		model.addAttribute("cases", this.cases.ofClient(client.id()).size());
		model.addAttribute("days", this.settings.keepDays());
		model.addAttribute("problems", problems);
		return "staff/privacy";
	}

}
