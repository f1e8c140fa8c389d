package org.zairyu.check.bench;

import java.time.LocalDate;
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

import org.zairyu.check.AllProcedures;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;

/** One full assessment of a student's five procedures, and of all nine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AssessmentBenchmark {

	private final Assessor assessor = new Assessor(AllProcedures.ALL, LawFiles.laws(), LawFiles.statuses(),
			LawFiles.basis());

	private final LocalDate asOf = LocalDate.of(2026, 11, 22);

	@Benchmark
	public Assessment assessFiveProcedures() {
		return assess(Student.ANSWERS);
	}

	@Benchmark
	public Assessment assessNineProcedures() {
		return assess(Student.NINE_TOPICS);
	}

	private Assessment assess(Answers answers) {
		Assessment assessment = this.assessor.assess(answers, this.asOf);
		if (!assessment.complete()) {
			throw new IllegalStateException("the case lacks " + assessment.missing());
		}
		return assessment;
	}

}
