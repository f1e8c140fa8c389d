package org.zairyu.check.resident.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Words;
import org.zairyu.check.law.Law;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.Place;

/**
 * Says by when something is to be done.
 *
 * @param words the language
 * @param law knows the days the counters are open
 * @param asOf the day of the check
 */
record WhenWords(Words words, Law law, LocalDate asOf) {

	/** Returns the date in words, or null if there is neither a date nor haste. */
	@Nullable When of(MergedFinding entry) {
		Finding finding = entry.finding();
		if (finding.due() != null) {
			return dated(finding, finding.due());
		}
		return finding.now() ? new When(this.words.get("result.when.at-once"), null, true, List.of()) : null;
	}

	private When dated(Finding finding, LocalDate due) {
		List<String> details = new ArrayList<>(3);
		if (finding.opens() != null) {
			details.add(opens(finding.opens()));
		}
		String own = "result.when." + finding.wording().key(finding.code());
		String headline = this.words.find(own);
		if (finding.stillInTime()) {
			return stillInTime(finding, due, details);
		}
		if (headline != null) {
			return new When(this.words.get(own, "date", this.words.date(due)), left(finding, due), finding.overdue(),
					details);
		}
		if (finding.overdue()) {
			details.add(line("last-day-was", due));
			return new When(this.words.get(hasCounter(finding) ? "result.when.next-open-day" : "result.when.at-once"),
					left(finding, Objects.requireNonNullElse(finding.acceptedUntil(), due)), true, details);
		}
		return hasCounter(finding) ? atCounter(finding, due, details) : new When(
				line((finding.where() == Place.AIRPORT) ? "on" : "by", due), left(finding, due), false, details);
	}

	private When stillInTime(Finding finding, LocalDate due, List<String> details) {
		LocalDate last = Objects.requireNonNull(finding.acceptedUntil());
		details.add(line("last-day-was", due));
		return new When(last.equals(this.asOf) ? this.words.get("result.when.in-time-today") : line("in-time", last),
				left(finding, last), finding.now(), details);
	}

	private When atCounter(Finding finding, LocalDate due, List<String> details) {
		LocalDate goBy = finding.goBy();
		if (goBy == null && this.law.lastOpenDay(due) == null) {
			details.add(this.words.get("result.when.closures-unknown", "year", String.valueOf(due.getYear())));
			return new When(line("by", due), left(finding, due), false, details);
		}
		if (goBy == null) {
			details.add(line("closed-until", due));
			LocalDate accepted = finding.acceptedUntil();
			if (accepted != null && accepted.isAfter(due)) {
				details.add(line("accepted-until", accepted));
			}
			return new When(this.words.get("result.when.next-open-day"), left(finding, due), true, details);
		}
		details.add(line(goBy.equals(due) ? "last-day" : "last-day-closed", due));
		return new When(line("go-by", goBy), left(finding, goBy), false, details);
	}

	private static boolean hasCounter(Finding finding) {
		return finding.where() != null && finding.where() != Place.AIRPORT;
	}

	private String opens(LocalDate opens) {
		return line(opens.isAfter(this.asOf) ? "opens" : "opened", opens);
	}

	private String line(String key, LocalDate date) {
		return this.words.get("result.when." + key, "date", this.words.date(date));
	}

	private String left(Finding finding, LocalDate day) {
		long days = ChronoUnit.DAYS.between(this.asOf, day);
		if (days < 0) {
			boolean late = finding.kind() == FindingKind.DUTY || finding.kind() == FindingKind.STEP;
			return this.words.count(late ? "result.left.late" : "result.left.ago", -days);
		}
		return (days == 0) ? this.words.get("result.left.today")
				: (days == 1) ? this.words.get("result.left.tomorrow") : this.words.count("result.left.days", days);
	}

}
