package org.zairyu.check.staff.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the deadlines of cases. */
@Component
public final class Deadlines {

	private final JdbcClient jdbc;

	Deadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the deadlines of a case, the nearest first. */
	public List<Deadline> of(long caseId) {
		return this.jdbc.sql("select * from case_deadline where case_id = :id order by act_by, code")
			.param("id", caseId)
			.query(Deadlines::read)
			.list();
	}

	private static Deadline read(ResultSet row, int number) throws SQLException {
		LocalDate due = row.getObject("due", LocalDate.class);
		LocalDate accepted = row.getObject("accepted_until", LocalDate.class);
		return new Deadline(row.getString("code"), row.getString("procedure_id"), due,
				row.getObject("go_by", LocalDate.class), (accepted != null) ? accepted : due,
				row.getObject("act_by", LocalDate.class));
	}

	/** Replaces all deadlines of a case. */
	void replace(long caseId, List<Deadline> deadlines) {
		this.jdbc.sql("delete from case_deadline where case_id = :id").param("id", caseId).update();
		insert(caseId, deadlines);
	}

	void insert(long caseId, List<Deadline> deadlines) {
		for (Deadline deadline : deadlines) {
			this.jdbc.sql("""
					insert into case_deadline (case_id, code, procedure_id, due, go_by, accepted_until, act_by)
					values (:id, :code, :procedure, :due, :goBy, :accepted, :actBy)""")
				.param("id", caseId)
				.param("code", deadline.code())
				.param("procedure", deadline.procedure())
				.param("due", deadline.due())
				.param("goBy", deadline.goBy(), Types.DATE)
				.param("accepted", deadline.isAcceptedLater() ? deadline.acceptedUntil() : null, Types.DATE)
				.param("actBy", deadline.day())
				.update();
		}
	}

}
