package org.zairyu.check.staff.platform.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

import org.zairyu.check.law.LawBook;

/** Tells the version of the law in force today. */
@Component
final class LawInfoContributor implements InfoContributor {

	private final LawBook laws;

	private final Clock clock;

	LawInfoContributor(LawBook laws, Clock clock) {
		this.laws = laws;
		this.clock = clock;
	}

	@Override
	public void contribute(Info.Builder info) {
		info.withDetail("law", Map.of("version", this.laws.on(LocalDate.now(this.clock)).version().toString()));
	}

}
