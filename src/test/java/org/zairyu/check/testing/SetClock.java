package org.zairyu.check.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that tests can set. Shows 12:00 on 22 November 2026 in Tokyo until it is moved.
 */
public final class SetClock extends Clock {

	private static final Instant START = Instant.parse("2026-11-22T03:00:00Z");

	private Instant now = START;

	/** Resets the clock. */
	public void reset() {
		this.now = START;
	}

	public void add(Duration time) {
		this.now = this.now.plus(time);
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Asia/Tokyo");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

}
