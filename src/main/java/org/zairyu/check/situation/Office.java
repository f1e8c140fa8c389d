package org.zairyu.check.situation;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Confidence;

/**
 * An immigration office that takes applications of residents.
 *
 * @param id its id
 * @param kind its level
 * @param nameEn its English name
 * @param nameJa its Japanese name
 * @param prefectures the prefectures it is in charge of, or lies in if it is a branch
 * @param address its address in Japanese, or null if it was not seen
 * @param phone its telephone number, or null if it was not seen
 * @param source the page it was read on
 * @param confidence how well it is known
 */
public record Office(String id, Kind kind, String nameEn, String nameJa, Set<Prefecture> prefectures,
		@Nullable String address, @Nullable String phone, String source, Confidence confidence) {

	/** The level of an office. */
	public enum Kind {

		/** A regional bureau (地方出入国在留管理局), in charge of prefectures. */
		BUREAU,
		/** A district office (支局) of a bureau. */
		DISTRICT,
		/** A branch office (出張所), which may take only some applications. */
		BRANCH;

		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	public Office {
		prefectures = Set.copyOf(prefectures);
	}

}
