package org.zairyu.check.staff.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.cases.advice.AdviceSnapshotWriter;
import org.zairyu.check.staff.platform.DatabaseTime;

/** Stores what clients were told. A record is written once and never changed. */
@Component
public final class CaseRecords {

	/** The name of records in the audit log. */
	public static final String SUBJECT = "record";

	private final JdbcClient jdbc;

	private final AdviceSnapshotWriter writer;

	private final Clock clock;

	CaseRecords(JdbcClient jdbc, AdviceSnapshotWriter writer, Clock clock) {
		this.jdbc = jdbc;
		this.writer = writer;
		this.clock = clock;
	}

	/** Returns the records of a case, newest first. */
	public List<CaseRecord> of(long caseId) {
		return this.jdbc.sql("select * from case_record where case_id = :id order by id desc")
			.param("id", caseId)
			.query(CaseRecord::of)
			.list();
	}

	public Optional<CaseRecord> find(long id) {
		return this.jdbc.sql("select * from case_record where id = :id")
			.param("id", id)
			.query(CaseRecord::of)
			.optional();
	}

	/**
	 * Returns the newest record of each of these cases that has one, in no particular
	 * order.
	 */
	public List<CaseRecord> newest(List<Long> caseIds) {
		return caseIds.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select * from case_record where id in
						(select max(id) from case_record where case_id in (:cases) group by case_id)""")
					.param("cases", caseIds)
					.query(CaseRecord::of)
					.list();
	}

	/** Stores a result in the client's language. */
	void freeze(long caseId, int version, Assessment assessment, Answers answers, String language, String savedBy) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		CaseRecord record = new CaseRecord(0, caseId, version, assessment.asOf(), assessment.law().version(),
				AnswerLines.write(answers), this.writer.json(assessment, answers, language), savedBy, now, "");
		this.jdbc
			.sql("""
					insert into case_record (case_id, case_version, as_of, law_version, answers, result, hash, saved_by,
					saved_at) values (:caseId, :version, :asOf, :lawVersion, :answers, :result, :hash, :savedBy, :savedAt)""")
			.param("caseId", caseId)
			.param("version", version)
			.param("asOf", record.asOf())
			.param("lawVersion", record.lawVersion())
			.param("answers", record.answers())
			.param("result", record.result())
			.param("hash", record.hashed())
			.param("savedBy", savedBy)
			.param("savedAt", DatabaseTime.of(now))
			.update();
	}

}
