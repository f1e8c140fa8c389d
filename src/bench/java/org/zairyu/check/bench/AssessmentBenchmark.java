package org.zairyu.check.bench;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.Chapters;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/** One full assessment of a student's five procedures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AssessmentBenchmark {

	private static final String STUDENT = """
			status=student period-of-stay=P2Y expires-on=2028-03-31 applications=none age=21 card=held
			address-event=moved-between address-date=2026-11-15 left-on=2026-11-15 address-notified=no
			travel-plan=return departs-on=2026-12-20 returns-on=2027-01-10 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none same-activity=yes
			attendance=good enrolled=yes extension-reason=yes new-status=business-manager change-reason=yes
			started-new-activity=no side-work-permission=none school-vacation=no weekly-hours=20
			amusement-business=no hinders-main-activity=no""";

	private final Assessor assessor = new Assessor(Chapters.ALL, LawFiles.laws(), LawFiles.statuses(),
			LawFiles.basis());

	private final Answers answers = answers();

	private final LocalDate asOf = LocalDate.of(2026, 11, 22);

	private static Answers answers() {
		Map<Question, String> words = new EnumMap<>(Question.class);
		for (String pair : List.of(STUDENT.split("\\s+"))) {
			String[] parts = pair.split("=", 2);
			words.put(Objects.requireNonNull(Question.of(parts[0])), parts[1]);
		}
		return Answers.read(words);
	}

	@Benchmark
	public Assessment assessFiveProcedures() {
		Assessment assessment = this.assessor.assess(this.answers, this.asOf);
		if (!assessment.complete()) {
			throw new IllegalStateException("the case lacks " + assessment.missing());
		}
		return assessment;
	}

}
