package org.zairyu.check.staff.notice.team;

import java.util.Locale;
import java.util.stream.Stream;

/** What a member of staff is told soon after it has happened. */
enum NoticeKind {

	/** Somebody else assigned a case to them. */
	ASSIGNED,

	/** A client has answered by a link. */
	ANSWERED,

	/** A resident has sent a check, which nobody has taken up. */
	HAND_OFF;

	/** Returns the id in the database, in forms and in the keys of messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static NoticeKind of(String id) {
		return Stream.of(values()).filter((kind) -> kind.id().equals(id)).findFirst().orElseThrow();
	}

}
