package org.zairyu.check.staff.client.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseLine;

/**
 * A client that was found.
 *
 * @param id number
 * @param reference the agency's reference, or null
 * @param name name
 * @param tags the tags, sorted
 * @param cases the cases, newest first
 * @param mark where the row stands: the number of the client, or the position of the case
 * if cases are listed
 */
public record ClientHit(long id, @Nullable String reference, String name, List<String> tags, List<CaseLine> cases,
		String mark) {

	/** Returns the value of the field that chooses the line. */
	public String value() {
		return ChosenClient.value(this);
	}

	/** Reads the number of a client from a mark. Returns null if there is none. */
	static @Nullable Long client(@Nullable String mark) {
		try {
			return (mark != null) ? Long.valueOf(mark) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
