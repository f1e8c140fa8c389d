package org.zairyu.check.testing;

import org.zairyu.check.situation.Answers;

/** A student who asks about everything at once. */
public final class Student {

	/** The answers to all questions that are asked on 22 November 2026. */
	public static final Answers ANSWERS = Scenario.of("2026-11-22", """
			topics=address|travel|stay-longer|new-activity|side-work
			status=student period-of-stay=P2Y expires-on=2028-03-31 applications=none age=21 card=held
			address-event=moved-between address-date=2026-11-15 left-on=2026-11-15 address-notified=no
			travel-plan=return departs-on=2026-12-20 returns-on=2027-01-10 reentry-bars=none
			same-activity-after-return=yes passport-valid=yes reentry-permit-until=none same-activity=yes
			attendance=good enrolled=yes extension-reason=yes new-status=business-manager change-reason=yes
			started-new-activity=no side-work-permission=none school-vacation=no weekly-hours=20
			amusement-business=no hinders-main-activity=no""").answers();

	private Student() {
	}

}
