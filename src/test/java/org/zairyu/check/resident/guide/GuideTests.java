package org.zairyu.check.resident.guide;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class GuideTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Languages languages;

	@Autowired
	private LawBook laws;

	@Autowired
	private Clock clock;

	@ParameterizedTest
	@EnumSource
	void saysEverythingThatIsWrittenOfAProcedureInEveryLanguage(Procedure procedure) {
		for (Words words : this.languages.all()) {
			LawWords texts = this.languages.of(this.languages.plain(words), this.laws.on(LocalDate.now(this.clock)));
			var page = this.visitors.visitor().page("/" + words.language() + "/guide/" + procedure.id());
			page.select("rt, rp").remove();
			String text = page.select("main").text();
			assertThat(words.messages().keySet()).filteredOn((key) -> key.startsWith("guide." + procedure.id() + "."))
				.isNotEmpty()
				.allSatisfy((key) -> assertThat(text).contains(texts.get(key).strip()));
		}
	}

	@Test
	void showsTheFeesOfTheLawInForce() {
		assertThat(this.visitors.visitor().page("/en/guide/extension").select("main").text())
			.contains("¥10,000 to ¥75,000", "¥33,000", "¥6,000");
		assertThat(this.visitors.visitor().page("/en/guide/registration").select("main").text())
			.contains("There is no fee.");
	}

	@Test
	void listsTheProceduresAndKnowsNoOthers() {
		assertThat(this.visitors.visitor().page("/en/guide").select(".zc-tile a")).hasSize(Procedure.values().length);
		assertThat(this.visitors.visitor().get("/en/guide/marriage").getStatus()).isEqualTo(404);
	}

}
