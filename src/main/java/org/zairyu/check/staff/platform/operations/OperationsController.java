package org.zairyu.check.staff.platform.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.staff.notice.mail.MailQueue;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.JobState;
import org.zairyu.check.staff.platform.JobStates;

/** Shows admins how the program is doing, and sends mails again that were given up. */
@Controller
final class OperationsController {

	private static final String PAGE = "/staff/operations";

	private static final int MAILS = 50;

	private final JobStates jobs;

	private final MailQueue mails;

	private final Backups backups;

	private final LawBook laws;

	private final @Nullable BuildProperties build;

	private final HealthSettings settings;

	private final Clock clock;

	OperationsController(JobStates jobs, MailQueue mails, Backups backups, LawBook laws,
			ObjectProvider<BuildProperties> build, HealthSettings settings, Clock clock) {
		this.jobs = jobs;
		this.mails = mails;
		this.backups = backups;
		this.laws = laws;
		this.build = build.getIfAvailable();
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping(PAGE)
	String page(Model model) {
		Instant now = this.clock.instant();
		List<JobState> states = this.jobs.all();
		model.addAttribute("version", (this.build != null) ? this.build.getVersion() : null);
		model.addAttribute("law", this.laws.on(LocalDate.now(this.clock)).version());
		model.addAttribute("backupSetUp", this.backups.isSetUp());
		model.addAttribute("backup", this.backups.lastSeen());
		model.addAttribute("jobs", states);
		model.addAttribute("late",
				states.stream()
					.filter((job) -> job.isLate(now, this.settings.jobDelay()))
					.map(JobState::name)
					.toList());
		model.addAttribute("backlog", this.mails.backlog());
		model.addAttribute("mails", this.mails.givenUp(MAILS));
		model.addAttribute("time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(this.clock.getZone()));
		return "staff/operations";
	}

	@PostMapping(PAGE + "/mails/{id}/retry")
	String retry(@PathVariable long id, Actor self) {
		return "redirect:" + PAGE + (this.mails.retry(id, self) ? "?retried" : "");
	}

}
