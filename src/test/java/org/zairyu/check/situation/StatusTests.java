package org.zairyu.check.situation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTests {

	/**
	 * Stages one, two and three, each with an enterprise (a) or a supervising body (b).
	 */
	@Test
	void trainingGoesOnInTheSameStageOrTheNext() {
		for (Status from : Status.values()) {
			for (Status to : Status.values()) {
				assertThat(from.leadsTo(to)).as(from + " to " + to).isEqualTo(goesOn(from, to));
			}
		}
	}

	private static boolean goesOn(Status from, Status to) {
		String stage = "technical-intern-training-(i+)-([ab])";
		if (!from.id().matches(stage) || !to.id().matches(stage)) {
			return false;
		}
		int later = to.id().replaceAll(stage, "$1").length() - from.id().replaceAll(stage, "$1").length();
		boolean sameKind = to.id().endsWith(from.id().substring(from.id().length() - 1));
		return sameKind && (later == 0 || later == 1);
	}

}
