package org.zairyu.check.staff.cases.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawUsed;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.staff.cases.AnswerLines;
import org.zairyu.check.staff.cases.CaseRecord;
import org.zairyu.check.staff.cases.CaseRecords;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.advice.AdviceSnapshot;
import org.zairyu.check.staff.cases.advice.AdviceSnapshotWriter;
import org.zairyu.check.staff.client.Tags;

/** Finds the open cases whose results differ, one batch after the other. */
@Component
final class LawChangeReport {

	private static final int BATCH = 200;

	private final JdbcClient jdbc;

	private final Tags tags;

	private final CaseRecords records;

	private final AdviceSnapshotWriter writer;

	private final Reviews reviews;

	private final LawBook laws;

	private final Languages languages;

	private final Clock clock;

	LawChangeReport(JdbcClient jdbc, Tags tags, CaseRecords records, AdviceSnapshotWriter writer, Reviews reviews,
			LawBook laws, Languages languages, Clock clock) {
		this.jdbc = jdbc;
		this.tags = tags;
		this.records = records;
		this.writer = writer;
		this.reviews = reviews;
		this.laws = laws;
		this.languages = languages;
		this.clock = clock;
	}

	private record OpenCase(long id, CaseState state, String answers, String client, @Nullable String reference) {

		static OpenCase of(ResultSet row, int number) throws SQLException {
			return new OpenCase(row.getLong("id"), CaseState.of(row.getString("state")), row.getString("answers"),
					row.getString("name"), row.getString("reference"));
		}

		ChangedCase with(Review review) {
			return new ChangedCase(this.id, this.client, this.reference, this.state, null, true, review);
		}

		ChangedCase with(CaseRecord record, boolean intact, @Nullable Review review) {
			return new ChangedCase(this.id, this.client, this.reference, this.state, record.id(), intact, review);
		}

	}

	/** Returns the values of the law that differ between the two days. */
	List<LawUsed.Change> law(LawChangeQuery query, Words words) {
		LocalDate first = query.getFirst().orElseThrow();
		LocalDate second = query.getSecond().orElseThrow();
		return LawUsed
			.of(first, this.languages.of(words, this.laws.on(first)), second,
					this.languages.of(words, this.laws.on(second)))
			.changes()
			.stream()
			.filter((change) -> !change.then().equals(change.now()))
			.toList();
	}

	/** Returns all cases that differ, by the way in which they do. */
	CaseGroups groups(LawChangeQuery query, Words words) {
		CaseGroups groups = new CaseGroups(this.jdbc.sql("select count(*) from case_file f"
				+ query.wantedTag().map((tag) -> Tags.join("f.client_id")).orElse("") + " where f.state <> 'closed'")
			.param("tag", query.tag())
			.query(Integer.class)
			.single());
		Long mark = null;
		List<OpenCase> batch;
		do {
			batch = batch(query, mark, false);
			changed(batch, query, words).forEach(groups::add);
			mark = batch.isEmpty() ? null : Long.valueOf(batch.getLast().id());
		}
		while (batch.size() == BATCH);
		return groups;
	}

	/**
	 * Returns cases that differ, in the order of their numbers.
	 * @param from the number of the case next to the first one, or null to begin at an
	 * end
	 * @param backward whether to go towards smaller numbers, the nearest case first
	 * @param limit how many at most; if fewer are returned, no more are left
	 */
	List<ChangedCase> page(LawChangeQuery query, @Nullable Long from, boolean backward, int limit, Words words) {
		List<ChangedCase> found = new ArrayList<>();
		Long mark = from;
		List<OpenCase> batch;
		do {
			batch = batch(query, mark, backward);
			found.addAll(changed(batch, query, words).limit(limit - found.size()).toList());
			mark = batch.isEmpty() ? null : Long.valueOf(batch.getLast().id());
		}
		while (batch.size() == BATCH && found.size() < limit);
		return found;
	}

	private Stream<ChangedCase> changed(List<OpenCase> batch, LawChangeQuery query, Words words) {
		return (query.isAboutDays() ? betweenDays(batch, query, words) : sinceTold(batch, query, words))
			.filter((changed) -> query.group() == null || changed.group().equals(query.group()));
	}

	private List<OpenCase> batch(LawChangeQuery query, @Nullable Long mark, boolean backward) {
		long end = backward ? Long.MAX_VALUE : 0;
		Map<String, Object> values = new HashMap<>(Map.of("mark", (mark != null) ? mark : end, "limit", BATCH));
		String tagged = query.wantedTag().map((tag) -> this.tags.condition(tag, "f.client_id", values)).orElse("");
		return this.jdbc
			.sql("""
					select f.id, f.state, f.answers, c.name, c.reference from case_file f join client c on c.id = f.client_id
					where f.state <> 'closed' and f.id %s :mark%s order by f.id%s limit :limit"""
				.formatted(backward ? "<" : ">", tagged, backward ? " desc" : ""))
			.params(values)
			.query(OpenCase::of)
			.list();
	}

	private Stream<ChangedCase> betweenDays(List<OpenCase> batch, LawChangeQuery query, Words words) {
		LocalDate first = query.getFirst().orElseThrow();
		LocalDate second = query.getSecond().orElseThrow();
		return batch.stream()
			.flatMap((open) -> this.reviews.ofDays(AnswerLines.read(open.answers()), first, second, words)
				.filter((review) -> isAskedFor(review, query))
				.map(open::with)
				.stream());
	}

	private Stream<ChangedCase> sinceTold(List<OpenCase> batch, LawChangeQuery query, Words words) {
		LocalDate today = LocalDate.now(this.clock);
		Map<Long, CaseRecord> records = this.records.newest(batch.stream().map(OpenCase::id).toList())
			.stream()
			.collect(Collectors.toMap(CaseRecord::caseId, Function.identity()));
		return batch.stream()
			.flatMap((open) -> Optional.ofNullable(records.get(open.id()))
				.flatMap((record) -> sinceTold(open, record, today, query, words))
				.stream());
	}

	private Optional<ChangedCase> sinceTold(OpenCase open, CaseRecord record, LocalDate today, LawChangeQuery query,
			Words words) {
		boolean intact = record.isIntact();
		Optional<AdviceSnapshot> told = this.writer.read(record.result());
		if (told.isEmpty()) {
			return Optional.of(open.with(record, intact, null));
		}
		return Optional.of(this.reviews.ofRecord(record, told.get(), today, words))
			.filter((review) -> !intact || !review.isSame() && isAskedFor(review, query))
			.map((review) -> open.with(record, intact, review));
	}

	private static boolean isAskedFor(Review review, LawChangeQuery query) {
		return review.byLaw() || !query.isByLawOnly();
	}

}
