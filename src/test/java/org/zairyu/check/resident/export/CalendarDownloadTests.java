package org.zairyu.check.resident.export;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.SetClock;
import org.zairyu.check.testing.Visitor;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CalendarDownloadTests {

	private static final String MOVE = """
			topics=address status=student period-of-stay=P2Y expires-on=2028-03-31 age=21 card=held
			address-event=moved-between address-date=2026-12-19 left-on=2026-12-18""";

	@Autowired
	private Visitors visitors;

	@Autowired
	private SetClock clock;

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	private static ICalendar calendar(Visitor visitor, String path) throws UnsupportedEncodingException {
		return Biweekly.parse(visitor.get(path).getContentAsString(StandardCharsets.UTF_8)).first();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void isAFileThatAnotherProgramReads(String language) throws Exception {
		var visitor = this.visitors.visitor().answer(MOVE);
		var response = visitor.get("/" + language + "/result.ics");
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentType()).isEqualToIgnoringWhitespace("text/calendar;charset=UTF-8");
		assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"zairyu-check.ics\"");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		ICalendar calendar = calendar(visitor, "/" + language + "/result.ics");
		assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
		assertThat(calendar.getEvents()).hasSizeGreaterThan(1)
			.allSatisfy((event) -> assertThat(event.getDateStart().getValue().hasTime()).isFalse());
	}

	@Test
	void aSecondImportUpdatesAndNeverDoubles() throws Exception {
		var visitor = this.visitors.visitor().answer(MOVE);
		ICalendar first = calendar(visitor, "/en/result.ics");
		this.clock.add(Duration.ofHours(2));
		visitor.answer("address-date=2027-01-12");
		ICalendar second = calendar(visitor, "/ja/result.ics");
		assertThat(second.getEvents()).extracting((event) -> event.getUid().getValue())
			.containsExactlyElementsOf(first.getEvents().stream().map((event) -> event.getUid().getValue()).toList());
		for (int i = 0; i < first.getEvents().size(); i++) {
			VEvent before = first.getEvents().get(i);
			VEvent after = second.getEvents().get(i);
			assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
		}
		assertThat(second.getEvents().toString()).contains("2027");
	}

	@Test
	void theCaseOfAnotherVisitorHasOtherIds() throws Exception {
		ICalendar one = calendar(this.visitors.visitor().answer(MOVE), "/en/result.ics");
		ICalendar other = calendar(this.visitors.visitor().answer(MOVE), "/en/result.ics");
		assertThat(one.getEvents().getFirst().getUid().getValue())
			.isNotEqualTo(other.getEvents().getFirst().getUid().getValue());
	}

	@Test
	void aCaseThatIsSavedAndOpenedElsewhereKeepsItsIds() throws Exception {
		var visitor = this.visitors.visitor().answer(MOVE);
		String code = Visitor.document(visitor.post("/en/save")).select(".zc-code").text();
		var phone = this.visitors.visitor();
		phone.post("/en/saved", "code", code);
		assertThat(calendar(phone, "/en/result.ics").getEvents().getFirst().getUid())
			.isEqualTo(calendar(visitor, "/en/result.ics").getEvents().getFirst().getUid());
	}

	@Test
	void withoutAResultThereIsNoFile() {
		assertThat(Visitor.target(this.visitors.visitor().get("/en/result.ics"))).isEqualTo("/en/check");
	}

}
