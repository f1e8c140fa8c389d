package org.zairyu.check.resident.result;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** A way to leave the site stands beside the help for people who are not safe. */
@PageTest
class PeopleAtRiskTests {

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			divorced    | 1 | help is named
			separated   | 1 | help is named
			spouse-died | 0 | no help is named
			""")
	void findTheWayOutBesideTheHelp(String event, int links, String because) {
		var page = this.visitors.visitor()
			.answer("topics=family status=spouse-or-child-of-japanese-national period-of-stay=P3Y "
					+ "expires-on=2028-03-31 age=34 card=held family-event=" + event
					+ " family-event-on=2026-11-10 family-tie=spouse family-notified=no")
			.page("/en/result");
		assertThat(page.select("main a[data-leave]")).as(because)
			.hasSize(links)
			.allSatisfy((link) -> assertThat(Objects.requireNonNull(link.closest("details")).text()).contains("#8008",
					"0120-279-889"));
	}

	/** Whoever calls in danger and knows no Japanese needs to know it before. */
	@ParameterizedTest
	@CsvSource({ "en, in Japanese, other languages", "ja, 日本語, 外国語", "ja-easy, 電話は日本語, 外国語" })
	void findInWhichLanguageTheHelpAnswers(String language, String japanese, String others) {
		for (String path : List.of("/guide/family", "/contact")) {
			var page = this.visitors.visitor().page("/" + language + path);
			page.select("rt, rp").remove();
			assertThat(page.select("main :containsOwn(0120-279-889)").text()).as(path)
				.containsIgnoringCase(japanese)
				.containsIgnoringCase(others);
		}
	}

}
