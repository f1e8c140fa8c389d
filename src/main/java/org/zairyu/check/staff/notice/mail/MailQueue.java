package org.zairyu.check.staff.notice.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows what is in the outbox. */
@Component
public final class MailQueue {

	private final JdbcClient jdbc;

	MailQueue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts the mails that wait and those that were given up. */
	public Backlog backlog() {
		return this.jdbc.sql("""
				select count(*) filter (where state = 'queued') as waiting,
				min(created_at) filter (where state = 'queued') as oldest,
				count(*) filter (where state in ('failed', 'expired')) as failed
				from outbox_mail""").query(Backlog::of).single();
	}

}
