package org.zairyu.check.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;

/** A student who asks about all five procedures, or about a trip only. */
final class Student {

	private static final String WORDS = """
			topics=address|travel|stay-longer|new-activity|side-work
			status=student period-of-stay=P2Y expires-on=2028-03-31 applications=none age=21 card=held
			address-event=moved-between address-date=2026-11-15 left-on=2026-11-15 address-notified=no
			travel-plan=return departs-on=2026-12-20 returns-on=2027-01-10 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none same-activity=yes
			attendance=good enrolled=yes extension-reason=yes new-status=business-manager change-reason=yes
			started-new-activity=no side-work-permission=none school-vacation=no weekly-hours=20
			amusement-business=no hinders-main-activity=no""";

	private static final String TRIP_WORDS = """
			topics=travel status=student period-of-stay=P2Y expires-on=2028-03-31 card=held
			travel-plan=return departs-on=2026-12-20 returns-on=2027-01-10 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none""";

	private static final String LIFE_WORDS = """
			topics=address|travel|stay-longer|new-activity|side-work|work-or-school|family|baby|card
			affiliation-event=left affiliation-left-on=2026-11-10 affiliation-notified=no family-event=married
			family-event-on=2026-11-10 born-on=2026-11-10 baby-parents=other birth-registered=no
			baby-status-applied=no baby-leaves-within-60-days=no card-event=none""";

	static final Answers ANSWERS = answers(WORDS);

	static final Answers NINE_TOPICS = answers(WORDS.strip() + " " + LIFE_WORDS.strip());

	static final Answers TRIP = answers(TRIP_WORDS);

	/** The trip as a request to the JSON API. */
	static final String REQUEST = """
			{"asOf": "2026-11-22", "lang": "en", "answers": {"topics": ["travel"], "status": "student",
			"period-of-stay": "P2Y", "expires-on": "2028-03-31", "card": "held", "travel-plan": "return",
			"departs-on": "2026-12-20", "returns-on": "2027-01-10", "reentry-bars": [],
			"same-activity-after-return": "yes", "passport-valid": "yes", "reentry-permit-until": "none"}}""";

	private Student() {
	}

	private static Answers answers(String text) {
		Map<Question, String> words = new EnumMap<>(Question.class);
		for (String pair : List.of(text.split("\\s+"))) {
			String[] parts = pair.split("=", 2);
			words.put(Objects.requireNonNull(Question.of(parts[0])), parts[1]);
		}
		return Answers.read(words);
	}

}
