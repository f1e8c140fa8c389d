package org.zairyu.check.staff.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.advice.DeadlineTitles;
import org.zairyu.check.web.DayCalendar;

/**
 * Writes the deadlines of the open cases of a member of staff as a calendar. A calendar
 * leaves the agency, so it has the references of clients and not their names. It has no
 * alarms, because a person can have hundreds of cases.
 */
@Component
final class FeedCalendar {

	private static final Duration REFRESH = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final DeadlineTitles titles;

	private final Languages languages;

	private final Clock clock;

	FeedCalendar(JdbcClient jdbc, DeadlineTitles titles, Languages languages, Clock clock) {
		this.jdbc = jdbc;
		this.titles = titles;
		this.languages = languages;
		this.clock = clock;
	}

	/**
	 * Writes the calendar.
	 * @param address returns the absolute address of a path
	 */
	byte[] write(Account account, UnaryOperator<String> address) {
		Words words = this.languages.plain(this.languages.ofStaff(account.language()));
		LocalDate today = LocalDate.now(this.clock);
		DayCalendar calendar = new DayCalendar(words, this.clock.instant());
		calendar.subscribe(words.get("staff.name"), REFRESH);
		for (FeedDate date : dates(account.id())) {
			String title = this.titles.title(date.code(), date.procedure(), today, words);
			calendar.add(date.uid(), date.day(), words.get("staff.feed.event", "what", title, "who", who(date, words)),
					text(date, words, address));
		}
		return calendar.write();
	}

	private List<FeedDate> dates(long account) {
		return this.jdbc.sql("""
				select f.id, f.created_at, c.reference, f.state, d.code, d.procedure_id, d.act_by, d.due,
				d.accepted_until
				from case_file f join client c on c.id = f.client_id join case_deadline d on d.case_id = f.id
				where f.assignee_id = :account and f.state <> 'closed' order by d.act_by, f.id, d.code""")
			.param("account", account)
			.query(FeedDate::of)
			.list();
	}

	private static String who(FeedDate date, Words words) {
		return (date.reference() != null) ? date.reference() : words.get("staff.case") + " " + date.caseId();
	}

	private static String text(FeedDate date, Words words, UnaryOperator<String> address) {
		String last = words.get("calendar.last-day", "date", words.date(date.due()));
		return String.join("\n", words.get("procedure." + date.procedure()),
				(date.accepted() != null && date.accepted().equals(date.day()))
						? last + "\n" + words.get("calendar.in-time", "date", words.date(date.accepted())) : last,
				words.get("staff.case.state") + ": " + words.get("staff.case.state." + date.state().id()),
				address.apply("/staff/cases/" + date.caseId()));
	}

}
