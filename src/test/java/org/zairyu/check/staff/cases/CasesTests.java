package org.zairyu.check.staff.cases;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.cases.advice.AdviceSnapshot;
import org.zairyu.check.staff.cases.advice.AdviceSnapshotWriter;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.client.StaleClientException;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.platform.AuditEntry;
import org.zairyu.check.staff.platform.AuditLog;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CasesTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final Actor ACTOR = new Actor(null, "hanako", "127.0.0.1");

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@Autowired
		private Deadlines deadlines;

		@Autowired
		private CaseRecords records;

		@Autowired
		private AdviceSnapshotWriter writer;

		@Autowired
		private AuditLog audit;

		private Client client;

		@BeforeEach
		void addClient() {
			this.client = this.clients.add(new NewClient(unique("ref"), "山田 花子", null, "ja"), ACTOR);
		}

		/**
		 * Returns answers with a move on 2035-06-01, a Friday; fourteen days later is a
		 * Friday too.
		 */
		private static Answers moved(String more) {
			return Scenario.of("2026-11-22", """
					topics=address status=researcher period-of-stay=P3Y expires-on=2036-03-31 age=30 card=held
					address-event=moved-within address-date=2035-06-01 left-on=2035-06-01 address-notified=no
					""" + more).answers();
		}

		@Test
		void keepsClients() {
			assertThat(this.clients.find(this.client.id())).contains(this.client);
			String reference = String.valueOf(this.client.reference());
			assertThat(this.clients.findByReference(reference)).contains(this.client);
			assertThatExceptionOfType(DuplicateKeyException.class)
				.isThrownBy(() -> this.clients.add(new NewClient(reference, "Other", null, "en"), ACTOR));
			Client changed = this.clients.update(this.client.id(), 0, new NewClient(null, "A", "a@example.org", "en"),
					ACTOR);
			assertThat(changed.version()).isEqualTo(1);
			assertThat(changed.email()).isEqualTo("a@example.org");
			assertThatExceptionOfType(StaleClientException.class).isThrownBy(
					() -> this.clients.update(this.client.id(), 0, new NewClient(null, "B", null, "en"), ACTOR));
			assertThat(this.clients.find(this.client.id()).orElseThrow().name()).isEqualTo("A");
		}

		@Test
		void worksOutTheDatesOfACase() {
			long id = this.cases.open(this.client.id(), moved(""), CaseOrigin.STAFF, ACTOR);
			Case file = this.cases.find(id).orElseThrow();
			assertThat(file.state()).isEqualTo(CaseState.NEW);
			assertThat(file.complete()).isTrue();
			assertThat(file.answers()).isEqualTo(moved(""));
			assertThat(file.nextDue()).isEqualTo(LocalDate.of(2035, 6, 15));
			assertThat(this.deadlines.of(id)).containsExactly(
					new Deadline("notify-change-of-address", "registration", LocalDate.of(2035, 6, 15),
							LocalDate.of(2035, 6, 15), LocalDate.of(2035, 6, 15), LocalDate.of(2035, 6, 15)),
					new Deadline("stay-ends", "extension", LocalDate.of(2036, 3, 31), null, LocalDate.of(2036, 3, 31),
							LocalDate.of(2036, 3, 31)));
			assertThat(this.audit.about("case", id)).singleElement()
				.extracting(AuditEntry::action)
				.isEqualTo("case-opened");
		}

		@Test
		void movesTheDatesWithTheAnswers() {
			long id = this.cases.open(this.client.id(), moved(""), CaseOrigin.STAFF, ACTOR);
			Case saved = this.cases.save(id, 0, moved("").with(Question.ADDRESS_DATE, "2035-06-04"), ACTOR);
			assertThat(saved.version()).isEqualTo(1);
			assertThat(saved.nextDue()).isEqualTo(LocalDate.of(2035, 6, 18));
			assertThat(this.deadlines.of(id)).extracting(Deadline::due)
				.containsExactly(LocalDate.of(2035, 6, 18), LocalDate.of(2036, 3, 31));
			assertThat(this.records.of(id)).extracting(CaseRecord::caseVersion).containsExactly(1, 0);
		}

		@Test
		void keepsAnIncompleteCaseWithoutARecord() {
			long id = this.cases.open(this.client.id(), Answers.EMPTY.with(Question.STATUS, "student"),
					CaseOrigin.HAND_OFF, ACTOR);
			Case file = this.cases.find(id).orElseThrow();
			assertThat(file.complete()).isFalse();
			assertThat(file.nextDue()).isNull();
			assertThat(file.origin()).isEqualTo(CaseOrigin.HAND_OFF);
			assertThat(this.records.of(id)).isEmpty();
		}

		@Test
		void tellsTheSecondWhoSavesWhatTheFirstHasSaved() {
			long id = this.cases.open(this.client.id(), moved(""), CaseOrigin.STAFF, ACTOR);
			Answers first = moved("").with(Question.AGE, "31");
			this.cases.save(id, 0, first, ACTOR);
			assertThatExceptionOfType(StaleCaseException.class)
				.isThrownBy(() -> this.cases.save(id, 0, moved("").with(Question.AGE, "32"), ACTOR))
				.satisfies((stale) -> {
					assertThat(stale.newer().version()).isEqualTo(1);
					assertThat(stale.newer().answers()).isEqualTo(first);
					assertThat(stale.newer().savedBy()).isEqualTo("hanako");
				});
			assertThat(this.cases.find(id).orElseThrow().answers()).isEqualTo(first);
			assertThat(this.records.of(id)).hasSize(2);
		}

		@Test
		void opensAllCasesOrNone() {
			int before = count("select count(*) from case_file");
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.cases.openAll(
					List.of(new NewCase(this.client.id(), moved(""), null), new NewCase(-1, moved(""), null)),
					CaseOrigin.BULK, ACTOR));
			assertThat(count("select count(*) from case_file")).isEqualTo(before);
			assertThat(this.cases.ofClient(this.client.id())).isEmpty();
		}

		@Test
		void freezesWhatWasToldInTheClientsLanguage() {
			long id = this.cases.open(this.client.id(), moved(""), CaseOrigin.STAFF, ACTOR);
			CaseRecord record = this.records.of(id).getFirst();
			assertThat(record.isIntact()).isTrue();
			AdviceSnapshot telling = this.writer.read(record.result()).orElseThrow();
			assertThat(telling.language()).isEqualTo("ja");
			assertThat(telling.procedures()).singleElement()
				.satisfies((outcome) -> assertThat(outcome.verdict()).isEqualTo("required"));
			assertThat(telling.procedures().getFirst().findings().getFirst().due()).isEqualTo("2035-06-15");
			assertThat(telling.answers()).extracting(AdviceSnapshot.Answer::question).contains("address-date");
		}

		@Test
		void noticesThatARecordWasTamperedWith() {
			long id = this.cases.open(this.client.id(), moved(""), CaseOrigin.STAFF, ACTOR);
			for (String change : List.of("result = replace(result, '2035-06-15', '2035-06-16')",
					"answers = replace(answers, 'age=30', 'age=31')", "as_of = as_of + 1", "saved_by = 'nobody'")) {
				this.jdbc.sql("update case_record set " + change + " where case_id = :id").param("id", id).update();
				assertThat(this.records.of(id).getFirst().isIntact()).as(change).isFalse();
				this.jdbc.sql("delete from case_record where case_id = :id").param("id", id).update();
				this.cases.save(id, this.cases.find(id).orElseThrow().version(), moved(""), ACTOR);
				assertThat(this.records.of(id).getFirst().isIntact()).isTrue();
			}
		}

		@Test
		void deletesAClientWithAllCases() {
			long id = this.cases.open(this.client.id(), moved(""), CaseOrigin.STAFF, ACTOR);
			this.clients.delete(this.client.id(), ACTOR);
			assertThat(this.clients.find(this.client.id())).isEmpty();
			assertThat(this.cases.find(id)).isEmpty();
			assertThat(this.records.of(id)).isEmpty();
			assertThat(this.audit.about("client", this.client.id())).extracting(AuditEntry::action)
				.containsExactly("client-deleted", "client-added");
		}

	}

}
