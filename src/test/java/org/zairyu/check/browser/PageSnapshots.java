package org.zairyu.check.browser;

import java.util.List;

import static org.zairyu.check.browser.PageSnapshot.after;
import static org.zairyu.check.browser.PageSnapshot.asked;
import static org.zairyu.check.browser.PageSnapshot.page;
import static org.zairyu.check.browser.PageSnapshot.typing;
import static org.zairyu.check.browser.PageSnapshot.wrong;

/** All pages that residents can see, of every kind and in every state. */
final class PageSnapshots {

	private static final String MOVE = "topics=address address-event=moved-within address-notified=no ";

	private static final String TRIP = "topics=travel status=student period-of-stay=P2Y ";

	/** Answers with a finding in every procedure, two of them late notices. */
	static final String EVERYTHING = """
			topics=address|travel|stay-longer|new-activity|side-work status=student period-of-stay=P1Y
			expires-on=2027-03-31 age=21 address-event=moved-between address-date=2026-10-25 left-on=2026-10-25
			address-notified=no departs-on=2026-12-20 attendance=low new-status=engineer-specialist-in-humanities-international-services
			weekly-hours=28""";

	private static final String OVERSTAY = "topics=travel|stay-longer|side-work status=student expires-on=2026-11-01";

	private static final List<PageSnapshot> READING = List.of(page("start", "/"), after("start again", TRIP, "/"),
			page("guides", "/guide"), page("guide to registration", "/guide/registration"),
			page("guide to re-entry", "/guide/re-entry"), page("guide to extension", "/guide/extension"),
			page("guide to change of status", "/guide/change"), page("guide to side work", "/guide/side-work"),
			page("contact", "/contact"), page("cleared", "/cleared"), page("no such page", "/nowhere"),
			page("out of order", Broken.PATH), page("no answers", "/check/answers"));

	private static final List<PageSnapshot> QUESTIONS = List.of(page("boxes", "/check/topics"),
			wrong("boxes", "topics", "topics=-"), asked("statuses", "status", TRIP), wrong("statuses", "status", TRIP),
			asked("new statuses", "new-status", "topics=new-activity"), asked("yes or no", "passport-valid", TRIP),
			wrong("yes or no", "passport-valid", TRIP), asked("period", "period-of-stay", TRIP),
			wrong("period", "period-of-stay", TRIP),
			asked("any period", "period-of-stay", "topics=travel status=designated-activities"),
			typing("any period", "period-of-stay", "topics=travel status=designated-activities", "#other"),
			asked("date", "expires-on", TRIP), wrong("date", "expires-on", TRIP),
			after("date at odds", TRIP + "departs-on=2026-12-20 returns-on=2026-12-10", "/check/returns-on?change"),
			asked("date or none", "reentry-permit-until", TRIP + "returns-on=2028-02-01"),
			wrong("date or none", "reentry-permit-until", TRIP + "returns-on=2028-02-01"),
			typing("date or none", "reentry-permit-until", TRIP + "returns-on=2028-02-01", "#answer"),
			asked("boxes or none", "applications", "topics=stay-longer"),
			wrong("boxes or none", "applications", "topics=stay-longer"), asked("age", "age", MOVE),
			wrong("age", "age", MOVE), asked("hours", "weekly-hours", "topics=side-work status=student"),
			wrong("hours", "weekly-hours", "topics=side-work status=student"),
			asked("permission on the card", "side-work-permission", "topics=side-work status=student"),
			after("answers", EVERYTHING, "/check/answers"),
			after("answers missing", TRIP + "departs-on=- returns-on=-", "/check/answers"),
			after("answers at odds", TRIP + "departs-on=2026-12-20 returns-on=2026-12-10", "/check/answers"),
			after("answers unused", TRIP + "travel-plan=for-good returns-on=2027-01-10 card=lost", "/check/answers"),
			after("answers not known", TRIP + "expires-on=?", "/check/answers"));

	private static final List<PageSnapshot> RESULTS = List.of(after("result with everything", EVERYTHING, "/result"),
			after("result of an overstay", OVERSTAY, "/result"), after("result", TRIP, "/result").folded(),
			after("result of a late notice", MOVE + "address-date=2026-10-25", "/result").folded(),
			after("result with nothing to do", "topics=address", "/result").folded(),
			after("result with a fee", TRIP + "returns-on=2028-01-10", "/result").folded(),
			after("result with a refusal", TRIP + "reentry-bars=deportation", "/result").folded(),
			after("result by the law of another day", TRIP + "returns-on=2028-01-10", "/result?asOf=2026-09-30")
				.folded(),
			after("result with an office", EVERYTHING, "/result", (visit) -> where(visit, "tokyo")).folded(),
			after("result with an office not known", EVERYTHING, "/result", (visit) -> where(visit, "")).folded(),
			after("certain without the last day", TRIP + "expires-on=?", "/result/uncertain"),
			after("certain without the status", MOVE + "status=?", "/result/uncertain"),
			after("another day asked", TRIP, "/result/as-of"),
			after("another day wrong", TRIP, "/result/as-of?asOf=2026-02-30"),
			after("another day too early", TRIP, "/result/as-of?asOf=1950-01-01"));

	private static final List<PageSnapshot> TOOLS = List.of(after("sheet", EVERYTHING, "/result/sheet"),
			after("empty sheet", "topics=address", "/result/sheet"), after("what if", EVERYTHING, "/result/what-if"),
			after("what if not", EVERYTHING, "/result/what-if", (visit) -> whatIf(visit, "as-of", "")),
			after("what if another day", EVERYTHING, "/result/what-if",
					(visit) -> whatIf(visit, "as-of", "2024-05-01")),
			after("what if another trip", TRIP, "/result/what-if",
					(visit) -> whatIf(visit, "returns-on", "2027-12-31")),
			after("saved", EVERYTHING, "/result", PageSnapshots::save), page("open", "/saved"),
			page("open unreadable", "/saved/ABCD"),
			after("open", TRIP, "/result", PageSnapshots::save, PageSnapshots::open), after("open expired", TRIP,
					"/result", (visit) -> visit.daysAgo(61, () -> save(visit)), PageSnapshots::open));

	private static final List<PageSnapshot> HAND_OFF = List.of(after("hand-off", TRIP, "/hand-off"),
			after("hand-off empty", TRIP, "/hand-off", (visit) -> visit.button("hand-off.button").click()),
			after("sent", TRIP, "/hand-off", PageSnapshots::send), page("receipt asked", "/receipt"),
			after("receipt wrong", TRIP, "/receipt", (visit) -> visit.button("receipt.button").click()),
			after("receipt", TRIP, "/hand-off", PageSnapshots::send, PageSnapshots::lookUp),
			after("receipt withdrawn halfway", TRIP, "/hand-off", PageSnapshots::send, PageSnapshots::lookUp,
					PageSnapshots::withdraw),
			after("receipt withdrawn", TRIP, "/hand-off", PageSnapshots::send, PageSnapshots::lookUp,
					(visit) -> visit.page().locator("#sure").check(), PageSnapshots::withdraw),
			page("no such reminder", "/unsubscribe/no-such-token"));

	static final List<PageSnapshot> ALL = List.of(READING, QUESTIONS, RESULTS, TOOLS, HAND_OFF)
		.stream()
		.flatMap(List::stream)
		.toList();

	private PageSnapshots() {
	}

	private static void where(Visit visit, String prefecture) {
		visit.openAllDetails();
		visit.page().locator("#home").selectOption(prefecture);
		visit.button("where.button").click();
	}

	private static void whatIf(Visit visit, String question, String date) {
		visit.page().locator("#date-" + question).check();
		visit.page().locator("#date-year").fill(date);
		visit.button("whatif.compare").click();
	}

	private static void save(Visit visit) {
		visit.button("tools.save").click();
	}

	private static void open(Visit visit) {
		visit.page().locator("main a.govuk-link").click();
	}

	/** Sends the check to the agency. */
	static void send(Visit visit) {
		visit.page().locator("#name").fill("Ana Silva");
		visit.page().locator("#email").fill("ana@example.org");
		visit.page().locator("#consent").check();
		visit.button("hand-off.button").click();
	}

	private static void lookUp(Visit visit) {
		visit.button("hand-off.sent.look").click();
	}

	private static void withdraw(Visit visit) {
		visit.button("receipt.withdraw").click();
	}

}
