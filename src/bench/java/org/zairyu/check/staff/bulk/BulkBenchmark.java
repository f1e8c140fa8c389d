package org.zairyu.check.staff.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.zairyu.check.ZairyuCheckApplication;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.bulk.csv.TextEncoding;
import org.zairyu.check.staff.platform.Actor;

/**
 * A file of students who ask about all five procedures, from the encrypted upload in an
 * H2 file to the encrypted results in it: parse, check and write. Prints the largest heap
 * that was left after a collection; it must not grow with the rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = { "-Xmx256m", "-XX:+UseSerialGC" })
public class BulkBenchmark {

	private static final String HEADER = "ref,topics,status,period-of-stay,expires-on,applications,age,card,"
			+ "address-event,address-date,left-on,address-notified,travel-plan,departs-on,returns-on,reentry-bars,"
			+ "same-activity-after-return,passport-valid,reentry-permit-until,same-activity,attendance,enrolled,"
			+ "extension-reason,new-status,change-reason,started-new-activity,side-work-permission,school-vacation,"
			+ "weekly-hours,amusement-business,hinders-main-activity\n";

	@Param({ "5000", "50000" })
	public int rows;

	private ConfigurableApplicationContext application = null;

	private BulkQueue.Claimed claimed = null;

	private Actor owner = null;

	@Setup
	public void start() throws IOException {
		Path home = Files.createTempDirectory("zairyu-bulk");
		this.application = new SpringApplicationBuilder(ZairyuCheckApplication.class).run("--server.port=0",
				"--spring.datasource.url=jdbc:h2:file:" + home.resolve("database")
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;WRITE_DELAY=0;QUERY_CACHE_SIZE=64",
				"--zairyu.answers.key-file=" + home.resolve("key"), "--zairyu.jobs.enabled=false", "--zairyu.jobs.polling=1h",
				"--logging.level.root=warn");
		Account admin = this.application.getBean(Accounts.class).findByUsername("admin").orElseThrow();
		this.owner = new Actor(admin.id(), admin.username(), null);
	}

	@Setup(Level.Invocation)
	public void upload() {
		BulkRuns runs = this.application.getBean(BulkRuns.class);
		runs.deleteAll(this.owner);
		runs.create(this.owner, new Upload("people.csv", TextEncoding.UTF_8, LocalDate.of(2026, 11, 22), this.rows,
				java.util.List.of(HEADER.strip().split(","))),
				new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8)));
		this.claimed = this.application.getBean(BulkQueue.class).take(java.util.Objects.requireNonNull(this.owner.account())).orElseThrow();
		System.gc();
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
	}

	private String file() {
		StringBuilder file = new StringBuilder(HEADER);
		LocalDate day = LocalDate.of(2026, 11, 1);
		for (int i = 0; i < this.rows; i++) {
			LocalDate moved = day.plusDays(i % 30);
			file.append("S-").append(i).append(",address|travel|stay-longer|new-activity|side-work,student,P2Y,")
				.append(moved.plusDays(400 + i % 200)).append(",none,").append(16 + i % 60)
				.append(",held,moved-between,").append(moved).append(',').append(moved).append(",no,return,")
				.append(moved.plusDays(40)).append(',').append(moved.plusDays(50 + i % 90))
				.append(",none,yes,yes,none,yes,good,yes,yes,business-manager,yes,no,none,no,").append(i % 29)
				.append(",no,no\n");
		}
		return file.toString();
	}

	@Benchmark
	public void check() {
		this.application.getBean(BulkCheck.class).check(this.claimed, () -> false);
	}

	@TearDown(Level.Invocation)
	public void tell() {
		BulkRun run = this.application.getBean(BulkRuns.class).all(java.util.Objects.requireNonNull(this.owner.account())).getFirst();
		if (run.state() != RunState.DONE || run.tally().complete() != this.rows) {
			throw new IllegalStateException("the rows have come to " + run.tally());
		}
		long left = pools().stream()
			.filter((pool) -> pool.getCollectionUsage() != null)
			.mapToLong((pool) -> pool.getCollectionUsage().getUsed())
			.sum();
		System.out.printf("%d rows: %d MiB left after the last collection within the run%n", this.rows, left >> 20);
	}

	private static java.util.List<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == java.lang.management.MemoryType.HEAP)
			.toList();
	}

	@TearDown
	public void stop() {
		this.application.close();
	}

}
