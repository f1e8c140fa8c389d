package org.zairyu.check.staff.crash;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process does. */
final class Wait {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private Wait() {
	}

	static void until(String what, BooleanSupplier done) {
		until(what, PATIENCE, done);
	}

	static void until(String what, Duration patience, BooleanSupplier done) {
		long end = System.nanoTime() + patience.toNanos();
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited in vain for " + what);
			}
			try {
				Thread.sleep(100);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

}
