package org.zairyu.check.staff.queue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.cases.CasePosition;
import org.zairyu.check.staff.platform.CsvReply;
import org.zairyu.check.staff.platform.SafeCsv;

/** Writes the queue as a file for spreadsheets. */
@Component
final class QueueFile {

	private static final int AT_ONCE = 500;

	private final WorkQueue queue;

	private final QueueWords lines;

	QueueFile(WorkQueue queue, QueueWords lines) {
		this.queue = queue;
		this.lines = lines;
	}

	/** Writes all lines of a query to the response. */
	void write(QueueQuery query, LocalDate today, Words words, HttpServletResponse response) throws IOException {
		try (SafeCsv csv = CsvReply.begin(response, "queue-" + query.group().id() + ".csv")) {
			csv.row(List.of(words.get("staff.client.reference"), words.get("staff.client.name"),
					words.get("staff.case"), words.get("staff.case.state"), words.get("staff.case.next"),
					words.get("staff.queue.what"), words.get("staff.bulk.column.due"),
					words.get("staff.bulk.column.accepted-until"), words.get("staff.bulk.column.dates"),
					words.get("staff.queue.answers"), words.get("staff.case.assignee")));
			CasePosition mark = null;
			List<CaseLine> part;
			do {
				part = this.queue.page(query, today, mark, false, AT_ONCE);
				this.lines.lines(part, today, words).forEach((line) -> csv.row(row(line, words)));
				mark = part.isEmpty() ? null : CasePosition.of(part.getLast());
			}
			while (mark != null);
		}
	}

	private static List<? extends @Nullable Object> row(QueueLine line, Words words) {
		CaseLine file = line.file();
		NextTask task = line.task();
		return Arrays.asList(file.reference(), file.name(), file.id(),
				words.get("staff.case.state." + file.state().id()), file.nextDue(), line.title(),
				(task != null) ? task.due() : null, (task != null) ? task.acceptedUntil() : null,
				String.join("; ", line.dates()),
				words.get(file.complete() ? "staff.queue.answers.complete" : "staff.queue.answers.missing"),
				file.assignee());
	}

}
