package org.zairyu.check.situation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The terms of every status of residence. */
public final class Statuses {

	private final StatusTerms[] terms;

	/**
	 * @throws IllegalArgumentException if a status is missing
	 */
	public Statuses(Map<Status, StatusTerms> terms) {
		Map<Status, StatusTerms> all = new EnumMap<>(terms);
		this.terms = Arrays.stream(Status.values()).map((status) -> {
			StatusTerms row = all.get(status);
			if (row == null) {
				throw new IllegalArgumentException("no terms for " + status.id());
			}
			return row;
		}).toArray(StatusTerms[]::new);
	}

	public StatusTerms of(Status status) {
		return this.terms[status.ordinal()];
	}

	public List<StatusTerms> all() {
		return List.of(this.terms);
	}

}
