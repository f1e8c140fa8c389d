package org.zairyu.check.resident.question;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Topic;
import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class StartPageTests {

	@Autowired
	private Visitors visitors;

	@Test
	void everyEventHasItsTileBeforeAllElse() {
		var page = this.visitors.visitor().page("/en/");
		assertThat(page.select("main form button").eachAttr("value"))
			.containsExactlyElementsOf(Stream.of(Topic.values()).map(Topic::id).toList());
		assertThat(page.select("main form ~ .zc-columns")).as("what the service does comes after").hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void aTileBeginsTheCheckWithItsTopic(Topic topic) {
		Visitor visitor = this.visitors.visitor();
		var form = visitor.page("/ja/").selectFirst("main form");
		var tile = form.selectFirst("button[value=" + topic.id() + "]");
		String next = Visitor.target(visitor.post(form.attr("action"), tile.attr("name"), tile.attr("value")));
		assertThat(next).isEqualTo("/ja/check/" + ((topic == Topic.BABY) ? "baby-parents" : "status"));
		assertThat(visitor.page("/ja/check/topics").select("input[checked]").eachAttr("value"))
			.containsExactly(topic.id());
	}

	@Test
	void aSecondEventKeepsWhatIsKnownOfThePerson() {
		Visitor visitor = this.visitors.visitor().answer("topics=travel status=student");
		String next = Visitor.target(visitor.post("/en/check/topics", "answer", "family"));
		assertThat(next).isEqualTo("/en/check/family-event");
	}

}
