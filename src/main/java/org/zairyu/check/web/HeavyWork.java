package org.zairyu.check.web;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits work that keeps a processor busy for long, so that a flood of it leaves the
 * other pages fast. Each kind has half of the processors at most. Whoever finds them
 * taken waits a little; who still finds no place gets a {@link TooBusyException}, which
 * becomes a 503 with {@code Retry-After}.
 */
@Component
public final class HeavyWork {

	/** Kinds of work; a flood of one does not hold up the other. */
	public enum Kind {

		/** Writing a PDF file. */
		PDF,

		/** Hashing a password. */
		PASSWORD

	}

	private final Map<Kind, Semaphore> places = new EnumMap<>(Kind.class);

	private final Duration patience;

	HeavyWork(@Value("${zairyu.heavy-work.at-once:0}") int atOnce,
			@Value("${zairyu.heavy-work.patience:3s}") Duration patience) {
		int places = (atOnce > 0) ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
		for (Kind kind : Kind.values()) {
			this.places.put(kind, new Semaphore(places, true));
		}
		this.patience = patience;
	}

	/**
	 * Does a piece of work when there is a place for it.
	 * @param <T> type of the result
	 * @param kind kind of work
	 * @param work the work
	 * @return its result
	 * @throws TooBusyException if there is no place in time
	 */
	public <T> T run(Kind kind, Supplier<T> work) {
		Semaphore place = java.util.Objects.requireNonNull(this.places.get(kind));
		if (!acquire(place)) {
			throw new TooBusyException();
		}
		try {
			return work.get();
		}
		finally {
			place.release();
		}
	}

	private boolean acquire(Semaphore place) {
		try {
			return place.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
