package org.zairyu.check.staff.queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.cases.advice.DeadlineTitles;

/** Describes the lines of the queue in words. */
@Component
final class QueueWords {

	private static final int SOON = 7;

	private final WorkQueue queue;

	private final DeadlineTitles titles;

	private final Assessor assessor;

	QueueWords(WorkQueue queue, DeadlineTitles titles, Assessor assessor) {
		this.queue = queue;
		this.titles = titles;
		this.assessor = assessor;
	}

	List<QueueLine> lines(List<CaseLine> lines, LocalDate today, Words words) {
		Map<Long, NextTask> todos = this.queue.todos(lines.stream().map(CaseLine::id).toList());
		Map<Long, Answers> answers = this.queue.answers(lines.stream().map(CaseLine::id).toList());
		return lines.stream()
			.map((line) -> line(line, todos.get(line.id()),
					dates(answers.getOrDefault(line.id(), Answers.EMPTY), today, words), today, words))
			.toList();
	}

	private List<String> dates(Answers answers, LocalDate today, Words words) {
		return this.assessor.dates(answers, today)
			.stream()
			.map((date) -> words.get("staff.date", "what", words.get("date." + date.code().id()), "date", date.date()))
			.toList();
	}

	private QueueLine line(CaseLine file, @Nullable NextTask next, List<String> dates, LocalDate today, Words words) {
		LocalDate due = file.nextDue();
		NextTask todo = (due != null) ? next : null;
		String title = (todo != null) ? this.titles.title(todo.code(), todo.procedure(), today, words) : null;
		long days = (due != null) ? ChronoUnit.DAYS.between(today, lastDay(due, todo, today)) : Long.MAX_VALUE;
		return new QueueLine(file, todo, title, (due != null) ? left(days, words) : null, days < 0,
				days >= 0 && days <= SOON, dates);
	}

	/** Returns the day to act by, or, once it has passed, the last that was in time. */
	private static LocalDate lastDay(LocalDate due, @Nullable NextTask todo, LocalDate today) {
		return (todo != null && due.isBefore(today)) ? todo.acceptedUntil() : due;
	}

	private static String left(long days, Words words) {
		if (days < 0) {
			return words.count("result.left.late", -days);
		}
		if (days == 0) {
			return words.get("result.left.today");
		}
		return (days == 1) ? words.get("result.left.tomorrow") : words.count("result.left.days", days);
	}

}
