package org.zairyu.check.situation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the person wants to know about; each runs one procedure. */
public enum Topic implements Option {

	ADDRESS(0, "address"), TRAVEL(1, "travel"), STAY_LONGER(2, "stay-longer"), NEW_ACTIVITY(3, "new-activity"),
	SIDE_WORK(4, "side-work"), WORK_OR_SCHOOL(5, "work-or-school"), FAMILY(6, "family"), BABY(7, "baby"),
	CARD(8, "card");

	/** The topics of those who name none, as callers of the first version expect. */
	public static final Set<Topic> UNNAMED = Collections.unmodifiableSet(EnumSet.range(ADDRESS, SIDE_WORK));

	private final int number;

	private final String id;

	Topic(int number, String id) {
		this.number = number;
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public int number() {
		return this.number;
	}

}
