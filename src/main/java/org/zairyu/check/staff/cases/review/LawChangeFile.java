package org.zairyu.check.staff.cases.review;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.cases.advice.AdviceDiff;
import org.zairyu.check.staff.platform.SafeCsv;

/** Writes the report as a file with a row for each difference. */
final class LawChangeFile {

	private final SafeCsv csv;

	private final Words words;

	/** Starts the file with the names of its columns. */
	LawChangeFile(SafeCsv csv, Words words) {
		this.csv = csv;
		this.words = words;
		csv.row(Stream.of("staff.case", "staff.client.reference", "staff.client.name", "staff.case.state",
				"staff.law-change.from", "staff.law-change.to", "staff.law-change.cause", "staff.law-change.procedure",
				"staff.law-change.finding", "staff.review.what", "staff.law-change.before", "staff.law-change.after")
			.map(words::get)
			.toList());
	}

	void write(ChangedCase changed) {
		Review review = changed.review();
		if (!changed.intact()) {
			row(changed, "", "", this.words.get("staff.record.tampered"), "", "");
		}
		if (review == null) {
			row(changed, "", "", this.words.get("staff.law-change.unreadable"), "", "");
			return;
		}
		for (AdviceDiff change : review.changes()) {
			row(changed, change.procedure(), Objects.requireNonNullElse(change.finding(), ""),
					this.words.get("staff.review.aspect." + change.aspect().id()), change.before(), change.after());
		}
		if (!review.missing().isEmpty()) {
			row(changed, "", "", this.words.get("staff.law-change.missing"), "", String.join(" / ", review.missing()));
		}
	}

	private void row(ChangedCase changed, String procedure, String finding, String what, String before, String after) {
		Review review = changed.review();
		String cause = (review == null) ? ""
				: this.words.get(review.byLaw() ? "staff.law-change.cause.law" : "staff.law-change.cause.time");
		List<Object> cells = Arrays.asList(changed.id(), changed.reference(), changed.client(),
				this.words.get("staff.case.state." + changed.state().id()), (review != null) ? review.before() : null,
				(review != null) ? review.after() : null, cause, procedure, finding, what, before, after);
		this.csv.row(cells);
	}

}
