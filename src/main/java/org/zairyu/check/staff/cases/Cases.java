package org.zairyu.check.staff.cases;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * Stores cases. A save is one transaction: the answers, the deadlines that follow from
 * them, the record of what was told and the audit entry.
 */
@Component
public final class Cases {

	/** The name of cases in the audit log. */
	public static final String SUBJECT = "case";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Assessor assessor;

	private final Deadlines deadlines;

	private final CaseRecords records;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Cases(JdbcClient jdbc, TransactionOperations transactions, Assessor assessor, Deadlines deadlines,
			CaseRecords records, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.assessor = assessor;
		this.deadlines = deadlines;
		this.records = records;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a case as of today.
	 * @return its number
	 */
	public long open(long clientId, Answers answers, CaseOrigin origin, Actor actor) {
		return openAll(List.of(new NewCase(clientId, answers, null)), origin, actor).getFirst();
	}

	/**
	 * Opens cases, all or none.
	 * @return their numbers, in the same order
	 */
	public List<Long> openAll(List<NewCase> cases, CaseOrigin origin, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		return this.transactions.execute((status) -> {
			List<Long> ids = new ArrayList<>(cases.size());
			for (NewCase one : cases) {
				ids.add(insert(one, this.assessor.assess(one.answers(), today), origin, actor));
			}
			return ids;
		});
	}

	public Optional<Case> find(long id) {
		return this.jdbc.sql("select * from case_file where id = :id").param("id", id).query(Case::of).optional();
	}

	/** Returns the cases of a client, newest first. */
	public List<Case> ofClient(long clientId) {
		return this.jdbc.sql("select * from case_file where client_id = :id order by id desc")
			.param("id", clientId)
			.query(Case::of)
			.list();
	}

	/** Returns the open cases of clients by client, the oldest first. */
	public Map<Long, List<Case>> open(Collection<Long> clientIds) {
		return clientIds.isEmpty() ? Map.of()
				: this.jdbc.sql("select * from case_file where client_id in (:ids) and state <> 'closed' order by id")
					.param("ids", clientIds)
					.query(Case::of)
					.list()
					.stream()
					.collect(Collectors.groupingBy(Case::clientId));
	}

	/**
	 * Saves answers as of today. A closed case has no deadlines.
	 * @param version the version that the answers are based on
	 * @return the saved case
	 * @throws StaleCaseException if somebody else has saved the case since that version
	 */
	public Case save(long id, int version, Answers answers, Actor actor) {
		return save(id, version, answers, AuditAction.CASE_SAVED, actor);
	}

	/**
	 * Saves the answers that a step of the case changes, as of today.
	 * @param version the version that the answers are based on
	 * @param step how the step is recorded
	 * @return the saved case
	 * @throws StaleCaseException if somebody else has saved the case since that version
	 */
	public Case save(long id, int version, Answers answers, AuditAction step, Actor actor) {
		Assessment assessment = this.assessor.assess(answers, LocalDate.now(this.clock));
		return this.transactions.execute((status) -> {
			List<Deadline> dates = Deadline.of(assessment);
			int changed = fill(this.jdbc.sql("""
					update case_file set version = version + 1, answers = :answers, residence_status = :residence,
					complete = :complete, next_due = case when state <> 'closed' then cast(:nextDue as date) end,
					assessed_on = :assessedOn, law_version = :lawVersion, saved_by = :savedBy, saved_at = :now
					where id = :id and version = :version"""), answers, assessment, dates)
				.param("savedBy", actor.name())
				.param("now", DatabaseTime.of(this.clock.instant()))
				.param("id", id)
				.param("version", version)
				.update();
			Case saved = find(id).orElseThrow();
			if (changed == 0) {
				throw new StaleCaseException(saved);
			}
			this.deadlines.replace(id, saved.isOpen() ? dates : List.of());
			freeze(id, saved.version(), saved.clientId(), assessment, answers, actor);
			this.audit.record(actor, step, SUBJECT, id);
			return saved;
		});
	}

	private long insert(NewCase one, Assessment assessment, CaseOrigin origin, Actor actor) {
		List<Deadline> dates = Deadline.of(assessment);
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		fill(this.jdbc
			.sql("""
					insert into case_file (version, client_id, state, origin, assignee_id, answers, residence_status, complete, next_due,
					assessed_on, law_version, saved_by, created_at, saved_at)
					values (0, :clientId, 'new', :origin, :assignee, :answers, :residence, :complete, :nextDue, :assessedOn,
					:lawVersion, :savedBy, :now, :now)"""),
				one.answers(), assessment, dates)
			.param("clientId", one.clientId())
			.param("origin", origin.id())
			.param("assignee", one.assigneeId(), Types.BIGINT)
			.param("savedBy", actor.name())
			.param("now", DatabaseTime.of(this.clock.instant()))
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKey()).longValue();
		this.deadlines.insert(id, dates);
		freeze(id, 0, one.clientId(), assessment, one.answers(), actor);
		this.audit.record(actor, AuditAction.CASE_OPENED, SUBJECT, id);
		if (one.assigneeId() != null) {
			this.events.publishEvent(new CaseAssigned(id, one.assigneeId(), actor));
		}
		return id;
	}

	private void freeze(long id, int version, long clientId, Assessment assessment, Answers answers, Actor actor) {
		if (assessment.complete()) {
			String language = this.jdbc.sql("select language from client where id = :id")
				.param("id", clientId)
				.query(String.class)
				.single();
			this.records.freeze(id, version, assessment, answers, language, actor.name());
		}
	}

	private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, Answers answers,
			Assessment assessment, List<Deadline> dates) {
		return statement.param("answers", AnswerLines.write(answers))
			.param("residence", answers.text(Question.STATUS), Types.VARCHAR)
			.param("complete", assessment.complete())
			.param("nextDue", dates.isEmpty() ? null : dates.getFirst().day(), Types.DATE)
			.param("assessedOn", assessment.asOf())
			.param("lawVersion", assessment.law().version());
	}

}
