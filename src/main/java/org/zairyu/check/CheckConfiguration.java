package org.zairyu.check;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.lawdata.LawFiles;
import org.zairyu.check.offices.OfficeDirectory;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.words.LanguageFiles;
import org.zairyu.check.words.Languages;

/** Puts the core together: the law, the rules and the words. */
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
		return new Assessor(Chapters.ALL, laws, statuses, basis);
	}

	@Bean
	Languages languages() {
		return LanguageFiles.read();
	}

}
