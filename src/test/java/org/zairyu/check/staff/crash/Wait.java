package org.zairyu.check.staff.crash;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.awaitility.Awaitility;

/** Waits for what another process does. */
final class Wait {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private Wait() {
	}

	static void until(String what, BooleanSupplier done) {
		until(what, PATIENCE, done);
	}

	static void until(String what, Duration patience, BooleanSupplier done) {
		Awaitility.await(what)
			.pollInSameThread()
			.pollInterval(Duration.ofMillis(100))
			.atMost(patience)
			.until(done::getAsBoolean);
	}

}
