package org.zairyu.check;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.language.LanguageFiles;
import org.zairyu.check.language.Languages;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.situation.OfficeDirectory;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.web.Agency;

/** Configures the core: the law, the rules and the texts. */
@Configuration(proxyBeanMethods = false)
class CheckConfiguration {

	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Tokyo"));
	}

	@Bean
	LawBook lawBook() {
		return LawFiles.laws();
	}

	@Bean
	Statuses statuses() {
		return LawFiles.statuses();
	}

	@Bean
	Basis basis() {
		return LawFiles.basis();
	}

	@Bean
	OfficeDirectory offices() {
		return LawFiles.offices();
	}

	@Bean
	Assessor assessor(LawBook laws, Statuses statuses, Basis basis) {
		return new Assessor(AllProcedures.ALL, laws, statuses, basis);
	}

	@Bean
	Languages languages(LawBook laws, Statuses statuses, Agency agency) {
		return LanguageFiles.read(AllTexts.required(laws, statuses))
			.with("agency", (words) -> Agency.in(agency.name(), words));
	}

}
