package org.zairyu.check.staff.bulk;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.zairyu.check.staff.bulk.BulkQueue.Claimed;

/**
 * Works on runs as long as there are any, some at a time. Woken when a file is sent, and
 * by a job for runs whose instance is gone.
 */
@Component
public final class BulkWorkers implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(BulkWorkers.class);

	private static final int PATIENCE_SECONDS = 8;

	private final BulkQueue queue;

	private final BulkCheck check;

	private final BulkCases cases;

	private final Semaphore free;

	private final AtomicInteger wakes = new AtomicInteger();

	private volatile ExecutorService threads = newThreads();

	private volatile boolean running;

	BulkWorkers(BulkQueue queue, BulkCheck check, BulkCases cases, BulkSettings settings) {
		this.queue = queue;
		this.check = check;
		this.cases = cases;
		this.free = new Semaphore(settings.threads());
	}

	/** Says that there may be something to do. */
	public void wake() {
		this.wakes.incrementAndGet();
		if (this.running && this.free.tryAcquire()) {
			this.threads.execute(this::work);
		}
	}

	private void work() {
		int seen = this.wakes.get();
		try {
			for (Optional<Claimed> next = take(); next.isPresent(); next = take()) {
				seen = this.wakes.get();
				work(next.get());
			}
		}
		catch (RuntimeException ex) {
			complain("the queue of bulk checks", ex);
		}
		finally {
			this.free.release();
		}
		if (this.wakes.get() != seen) {
			wake();
		}
	}

	private Optional<Claimed> take() {
		return this.running ? this.queue.take() : Optional.empty();
	}

	/** Works on one run; whatever happens to it, the next has its turn. */
	void work(Claimed claimed) {
		try {
			attempt(claimed);
		}
		catch (LostRunException ex) {
			LOG.info("bulk check {} was deleted or is in other hands", claimed.run().id());
		}
	}

	private void attempt(Claimed claimed) {
		boolean checking = claimed.run().state() == RunState.RUNNING;
		try {
			if (checking) {
				this.check.check(claimed, () -> !this.running);
			}
			else {
				this.cases.make(claimed, () -> !this.running);
			}
		}
		catch (LostRunException ex) {
			throw ex;
		}
		catch (CancellationException ex) {
			this.queue.giveBack(claimed);
		}
		catch (RuntimeException ex) {
			complain("bulk check " + claimed.run().id(), ex);
			if (checking) {
				this.queue.fail(claimed);
			}
			else {
				this.queue.giveUpCases(claimed);
			}
		}
	}

	/**
	 * The message of an exception may hold what stands in a file, so it is not logged.
	 */
	private static void complain(String what, RuntimeException ex) {
		StackTraceElement[] trace = ex.getStackTrace();
		LOG.error("{} failed: {} at {}", what, ex.getClass().getName(), (trace.length > 0) ? trace[0] : "?");
	}

	@Override
	public void start() {
		// a context that was paused is started again
		this.threads = this.threads.isShutdown() ? newThreads() : this.threads;
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.threads.shutdown();
		try {
			this.threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private static ExecutorService newThreads() {
		return Executors.newCachedThreadPool(Thread.ofPlatform().name("bulk-", 0).daemon().factory());
	}

}
