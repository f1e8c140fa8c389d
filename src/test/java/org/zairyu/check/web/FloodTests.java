package org.zairyu.check.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Floods of the most expensive requests, at the same time as people who only read. */
@OnPostgres
class FloodTests extends HandOffSuite {

	private static final int CROWD = 40;

	@Test
	void ofPdfFilesLeavesTheOtherPagesAlone() throws Exception {
		String answers = resident().cookie("zairyu-answers").orElseThrow().getValue();
		assertOthersGoOn(() -> {
			Visitor visitor = visitor();
			visitor.keep("zairyu-answers", answers);
			return visitor.get("/en/result/sheet.pdf");
		}, 200);
	}

	@Test
	void ofSignInsLeavesTheOtherPagesAlone() throws Exception {
		Account account = account(Role.STAFF);
		assertOthersGoOn(() -> visitor().signIn(unique("nobody"), "wrong"), 302);
		assertThat(visitor().signIn(account.username(), PASSWORD).location()).isEqualTo("/staff");
	}

	private void assertOthersGoOn(Callable<Visitor.Answer> costly, int done) throws Exception {
		costly.call();
		AtomicBoolean over = new AtomicBoolean();
		List<Long> times = new ArrayList<>();
		try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<List<Visitor.Answer>>> flood = new ArrayList<>();
			for (int i = 0; i < CROWD; i++) {
				flood.add(crowd.submit(() -> {
					List<Visitor.Answer> answers = new ArrayList<>();
					while (!over.get()) {
						answers.add(costly.call());
					}
					return answers;
				}));
			}
			Visitor reader = visitor();
			Thread.sleep(2000);
			for (int i = 0; i < 20; i++) {
				long begin = System.nanoTime();
				assertThat(reader.get("/en/").status()).isEqualTo(200);
				times.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
			}
			over.set(true);
			Map<Integer, Long> statuses = new java.util.TreeMap<>();
			for (Future<List<Visitor.Answer>> each : flood) {
				for (Visitor.Answer answer : each.get()) {
					statuses.merge(answer.status(), 1L, Long::sum);
					if (answer.status() == 503) {
						assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
					}
				}
			}
			System.out.println("flood: " + statuses + ", a page beside it in ms: " + times);
			assertThat(statuses).as("no other fault").containsKey(done).hasSizeLessThanOrEqualTo(2);
			assertThat(statuses.keySet()).isSubsetOf(done, 503);
		}
		times.sort(null);
		assertThat(Objects.requireNonNull(times.get(times.size() / 2))).as("the median in ms").isLessThan(1500);
	}

}
