package org.zairyu.check.staff.cases.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.StaleCaseException;
import org.zairyu.check.staff.cases.filing.EarlierAnswers;
import org.zairyu.check.staff.cases.filing.FiledApplication;
import org.zairyu.check.staff.cases.filing.Filing;
import org.zairyu.check.staff.cases.filing.FilingEffects;
import org.zairyu.check.staff.cases.filing.Filings;
import org.zairyu.check.staff.cases.filing.Outcome;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditAction;
import org.zairyu.check.staff.platform.NoSuchRecordException;

/**
 * Takes the steps of a case. A step is one transaction: what was filed or decided, the
 * answers and dates that follow from it, the state and the audit entry.
 */
@Component
final class Course {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final Cases cases;

	private final CaseWork work;

	private final Filings filings;

	Course(JdbcClient jdbc, TransactionOperations transactions, Cases cases, CaseWork work, Filings filings) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.cases = cases;
		this.work = work;
		this.filings = filings;
	}

	Case file(long id) {
		return this.cases.find(id).orElseThrow(NoSuchRecordException::new);
	}

	Filing filing(long id) {
		return this.filings.find(id).orElseThrow(NoSuchRecordException::new);
	}

	/** Returns whether a filing was the last step of its case, or its outcome was. */
	boolean isLast(Filing filing) {
		return this.filings.latest(filing.caseId()).filter(filing::equals).isPresent();
	}

	/**
	 * Returns an application that the answers say is pending and nobody has recorded.
	 */
	Optional<FiledApplication> unrecorded(Case file) {
		List<FiledApplication> recorded = this.filings.of(file.id())
			.stream()
			.filter(Filing::isPending)
			.map(Filing::application)
			.toList();
		return FilingEffects.pending(file.answers())
			.stream()
			.map((pending) -> FiledApplication.valueOf(pending.name()))
			.filter((application) -> !recorded.contains(application))
			.findFirst();
	}

	/** Writes the row of a step. */
	private interface Row {

		void write(int version, String before);

	}

	/**
	 * Records that an application was filed.
	 * @param newStatus id of the status that is applied for, or null
	 * @throws StaleCaseException if somebody else has changed the case
	 */
	void file(Shown shown, FiledApplication application, LocalDate on, @Nullable String number,
			@Nullable String newStatus, Actor actor) {
		step(shown, AuditAction.CASE_FILED, actor,
				(before) -> FilingEffects.filed(application, on,
						(newStatus != null) ? before.with(Question.NEW_STATUS, newStatus) : before),
				(version, before) -> {
					this.filings.add(shown.caseId(), application, on, number, version, before);
				});
	}

	/**
	 * Corrects the day and the number of an undecided application. Of two that give a
	 * special period, the earlier day stays in the answers.
	 * @throws StaleCaseException if somebody else has changed the case
	 */
	void correct(Shown shown, Filing filing, LocalDate on, @Nullable String number, Actor actor) {
		step(shown, AuditAction.FILING_CORRECTED, actor,
				(before) -> givesSpecialPeriod(pending(filing)) ? before.with(Question.FILED_ON, first(filing, on))
						: before,
				(version, before) -> this.filings.correct(filing.id(), on, number, filing.filedBefore()));
	}

	/**
	 * Records what became of an application.
	 * @param card the answers after the grant, as the new card says; used for a grant
	 * only
	 * @param questions the questions that the card answers
	 * @throws StaleCaseException if somebody else has changed the case
	 */
	void decide(Shown shown, Filing filing, Outcome outcome, LocalDate on, Answers card, List<Question> questions,
			Actor actor) {
		step(shown, AuditAction.CASE_DECIDED, actor,
				(before) -> (outcome == Outcome.GRANTED)
						? FilingEffects.granted(pending(filing).application(), before, onto(before, card, questions))
						: FilingEffects.ended(pending(filing).application(), before),
				(version, before) -> this.filings.decide(filing.id(), outcome, on, version, before));
	}

	/**
	 * Takes back the last step of a case, which was recorded by mistake, and puts back
	 * the answers that it replaced.
	 * @throws StaleCaseException if somebody else has changed the case, or the step is
	 * not the last one
	 */
	void takeBack(Shown shown, Filing filing, Actor actor) {
		String replaced = Objects.requireNonNullElse(filing.decidedBefore(), filing.filedBefore());
		step(shown, AuditAction.STEP_TAKEN_BACK, actor, (now) -> {
			if (!isLast(filing)) {
				throw new StaleCaseException(file(shown.caseId()));
			}
			return EarlierAnswers.restore(replaced, now);
		}, (version, before) -> this.filings.takeBack(filing));
	}

	private void step(Shown shown, AuditAction action, Actor actor, UnaryOperator<Answers> effect, Row row) {
		long id = shown.caseId();
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("select id from case_file where id = :id for update").param("id", id).query().listOfRows();
			Case now = file(id);
			if (!shown.isStill(now)) {
				throw new StaleCaseException(now);
			}
			Answers after = effect.apply(now.answers());
			row.write(now.version() + 1, EarlierAnswers.between(now.answers(), after));
			this.work.advance(id, state(id));
			this.cases.save(id, now.version(), after, action, actor);
		});
	}

	/** Returns a filing unless somebody else has decided it or taken it back. */
	private Filing pending(Filing filing) {
		return this.filings.find(filing.id())
			.filter(Filing::isPending)
			.orElseThrow(() -> new StaleCaseException(file(filing.caseId())));
	}

	private CaseState state(long id) {
		List<Filing> all = this.filings.of(id);
		if (all.stream().anyMatch(Filing::isPending)) {
			return CaseState.FILED;
		}
		return all.isEmpty() ? CaseState.READY : CaseState.DECIDED;
	}

	private String first(Filing filing, LocalDate on) {
		return Stream
			.concat(Stream.of(on),
					this.filings.of(filing.caseId())
						.stream()
						.filter((other) -> other.id() != filing.id() && other.isPending() && givesSpecialPeriod(other))
						.map(Filing::filedOn))
			.min(LocalDate::compareTo)
			.orElse(on)
			.toString();
	}

	private static boolean givesSpecialPeriod(Filing filing) {
		return filing.application() == FiledApplication.EXTENSION || filing.application() == FiledApplication.CHANGE;
	}

	private static Answers onto(Answers before, Answers card, List<Question> questions) {
		Answers after = before;
		for (Question question : questions) {
			String text = card.text(question);
			after = (text != null) ? after.with(question, text) : after.without(question);
		}
		return after;
	}

}
