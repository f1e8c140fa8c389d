package org.zairyu.check.staff.platform.operations;

import org.springframework.boot.health.contributor.Status;

/**
 * The status of something that an operator should look at and that no restart and no
 * other instance would mend: all pages go on.
 */
final class Degraded {

	static final Status STATUS = new Status("DEGRADED");

	private Degraded() {
	}

	static Status unless(boolean well) {
		return well ? Status.UP : STATUS;
	}

}
