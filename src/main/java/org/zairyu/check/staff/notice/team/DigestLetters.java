package org.zairyu.check.staff.notice.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.cases.advice.DeadlineTitles;
import org.zairyu.check.staff.notice.mail.Mail;
import org.zairyu.check.staff.notice.mail.MailSettings;

/**
 * Writes what is due, for a member of staff. A mail leaves the agency, so it has the
 * references of clients and not their names.
 */
@Component
final class DigestLetters {

	private static final int SOON = 7;

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final DeadlineTitles titles;

	private final Languages languages;

	private final MailSettings settings;

	DigestLetters(JdbcClient jdbc, DeadlineTitles titles, Languages languages, MailSettings settings) {
		this.jdbc = jdbc;
		this.titles = titles;
		this.languages = languages;
		this.settings = settings;
	}

	/** A case that is due, with one of the tasks of its next day. */
	private record Due(long id, @Nullable String reference, LocalDate day, String code, String procedure) {

		static Due of(ResultSet row, int number) throws SQLException {
			return new Due(row.getLong("id"), row.getString("reference"), row.getObject("next_due", LocalDate.class),
					row.getString("code"), row.getString("procedure_id"));
		}

	}

	/** Writes the mail of a day, or nothing if nothing is due. */
	Optional<Mail> write(Account account, String address, LocalDate today) {
		LocalDate last = today.plusDays(SOON);
		Map<Long, Due> own = new LinkedHashMap<>();
		this.jdbc.sql("""
				select f.id, c.reference, f.next_due, d.code, d.procedure_id from case_file f
				join client c on c.id = f.client_id
				join case_deadline d on d.case_id = f.id and d.act_by = f.next_due
				where f.assignee_id = :account and f.state <> 'closed' and f.next_due <= :last
				order by f.next_due, f.id, d.code""")
			.param("account", account.id())
			.param("last", last)
			.query(Due::of)
			.list()
			.forEach((due) -> own.putIfAbsent(due.id(), due));
		int unassigned = this.jdbc.sql("""
				select count(*) from case_file where assignee_id is null and state <> 'closed' and next_due <= :last""")
			.param("last", last)
			.query(Integer.class)
			.single();
		return (own.isEmpty() && unassigned == 0) ? Optional.empty()
				: Optional.of(mail(account, address, List.copyOf(own.values()), unassigned, today));
	}

	private Mail mail(Account account, String address, List<Due> own, int unassigned, LocalDate today) {
		Words words = this.languages.plain(this.languages.ofStaff(account.language()));
		long overdue = own.stream().filter((due) -> due.day().isBefore(today)).count();
		String lines = own.stream().limit(MOST).map((due) -> line(due, today, words)).collect(Collectors.joining("\n"));
		String rest = (own.size() > MOST) ? "\n" + words.count("staff.mail.digest.more", own.size() - MOST) : "";
		String text = words.get("staff.mail.digest.text", "date", words.date(today), "overdue", overdue, "soon",
				own.size() - overdue, "lines", lines + rest, "unassigned", unassigned, "queue",
				this.settings.address("/staff?who=mine"), "nobody", this.settings.address("/staff?who=nobody"), "stop",
				this.settings.address("/staff/account/digest"));
		return new Mail("digest", address,
				words.get("staff.mail.digest.subject", "overdue", overdue, "soon", own.size() - overdue), text, null);
	}

	private String line(Due due, LocalDate today, Words words) {
		return words.get("staff.mail.digest.line", "date", due.day(), "what",
				this.titles.title(due.code(), due.procedure(), today, words), "who",
				(due.reference() != null) ? due.reference() : words.get("staff.case") + " " + due.id(), "case",
				this.settings.address("/staff/cases/" + due.id()));
	}

}
