package org.zairyu.check.procedure;

import org.zairyu.check.situation.Topic;

/** The procedures, in the order of results; a topic asks for each. */
public enum Procedure {

	REGISTRATION("registration", Topic.ADDRESS), RE_ENTRY("re-entry", Topic.TRAVEL),
	EXTENSION("extension", Topic.STAY_LONGER), CHANGE("change", Topic.NEW_ACTIVITY),
	SIDE_WORK("side-work", Topic.SIDE_WORK), AFFILIATION("affiliation", Topic.WORK_OR_SCHOOL),
	FAMILY("family", Topic.FAMILY), NEWBORN("newborn", Topic.BABY), RESIDENCE_CARD("residence-card", Topic.CARD);

	private final String id;

	private final Topic topic;

	Procedure(String id, Topic topic) {
		this.id = id;
		this.topic = topic;
	}

	public String id() {
		return this.id;
	}

	/** The topic that asks for it. */
	public Topic topic() {
		return this.topic;
	}

}
