package org.zairyu.check.browser;

import java.util.List;
import java.util.function.Consumer;

/**
 * A kind of page in one state, and the way to it. All that a visitor can see is here.
 *
 * @param name for reports
 * @param way leads a visit there
 */
record Sight(String name, Consumer<Visit> way) {

	private static final String MOVE = "topics=address address-event=moved-within address-notified=no ";

	private static final String TRIP = "topics=travel status=student period-of-stay=P2Y ";

	/** Something in every procedure, two notices of them late. */
	static final String EVERYTHING = """
			topics=address|travel|stay-longer|new-activity|side-work status=student period-of-stay=P1Y
			expires-on=2027-03-31 age=21 address-event=moved-between address-date=2026-10-25 left-on=2026-10-25
			address-notified=no departs-on=2026-12-20 attendance=low new-status=engineer-specialist-in-humanities-international-services
			weekly-hours=28""";

	static final List<Sight> ALL = List.of(page("start", "/"), after("start again", TRIP, "/"),
			page("guides", "/guide"), page("guide to registration", "/guide/registration"),
			page("guide to re-entry", "/guide/re-entry"), page("guide to extension", "/guide/extension"),
			page("guide to change of status", "/guide/change-of-status"),
			page("guide to side work", "/guide/side-work"), page("contact", "/contact"), page("cleared", "/cleared"),
			page("no such page", "/nowhere"), page("out of order", Broken.PATH), page("no answers", "/check/answers"),

			page("boxes", "/check/topics"), wrong("boxes", "topics", "topics=-"), asked("statuses", "status", TRIP),
			wrong("statuses", "status", TRIP), asked("new statuses", "new-status", "topics=new-activity"),
			asked("yes or no", "passport-valid", TRIP), wrong("yes or no", "passport-valid", TRIP),
			asked("period", "period-of-stay", TRIP), wrong("period", "period-of-stay", TRIP),
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

			after("result", TRIP, "/result"), after("result with everything", EVERYTHING, "/result"),
			after("result of a late notice", MOVE + "address-date=2026-10-25", "/result"),
			after("result of an overstay", "topics=travel|stay-longer|side-work status=student expires-on=2026-11-01",
					"/result"),
			after("result with nothing to do", "topics=address", "/result"),
			after("result with a fee", TRIP + "returns-on=2028-01-10", "/result"),
			after("result with a refusal", TRIP + "reentry-bars=deportation", "/result"),
			after("sheet", EVERYTHING, "/result/sheet"), after("empty sheet", "topics=address", "/result/sheet"),
			after("what if", EVERYTHING, "/result/what-if"),
			after("what if not", EVERYTHING, "/result/what-if", (visit) -> whatIf(visit, "as-of", "")),
			after("what if another day", EVERYTHING, "/result/what-if",
					(visit) -> whatIf(visit, "as-of", "2024-05-01")),
			after("what if another trip", TRIP, "/result/what-if",
					(visit) -> whatIf(visit, "returns-on", "2027-12-31")),
			after("saved", EVERYTHING, "/result", Sight::save), page("open", "/saved"),
			page("open unreadable", "/saved/ABCD"), after("open", TRIP, "/result", Sight::saveAndOpen),
			after("open expired", TRIP, "/result", (visit) -> visit.daysAgo(61, () -> save(visit)), Sight::open));

	private static Sight page(String name, String path) {
		return new Sight(name, (visit) -> visit.open(path));
	}

	@SafeVarargs
	private static Sight after(String name, String answers, String path, Consumer<Visit>... more) {
		return new Sight(name, (visit) -> {
			visit.bring(answers).open(path);
			for (Consumer<Visit> step : more) {
				step.accept(visit);
			}
		});
	}

	/** A question without an answer. */
	private static Sight asked(String name, String question, String answers) {
		return after(name + " asked", answers + " " + question + "=-", "/check/" + question);
	}

	/** A question that was sent without an answer. */
	private static Sight wrong(String name, String question, String answers) {
		return after(name + " wrong", answers + " " + question + "=-", "/check/" + question,
				(visit) -> visit.button("page.continue").click());
	}

	/** A question with the fields that open below an option, sent empty. */
	private static Sight typing(String name, String question, String answers, String option) {
		return after(name + " typed wrong", answers + " " + question + "=-", "/check/" + question,
				(visit) -> visit.page().locator(option).check(), (visit) -> visit.button("page.continue").click());
	}

	private static void whatIf(Visit visit, String question, String date) {
		visit.page().locator("#date-" + question).check();
		visit.page().locator("#date").fill(date);
		visit.button("whatif.compare").click();
	}

	private static void save(Visit visit) {
		visit.button("tools.save").click();
	}

	private static void open(Visit visit) {
		visit.page().locator("main a.govuk-link").click();
	}

	private static void saveAndOpen(Visit visit) {
		save(visit);
		open(visit);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
