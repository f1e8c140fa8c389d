package org.zairyu.check.law;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an application costs when it is permitted (ICRRA 67).
 *
 * @param counter the price at the counter
 * @param online the price online, or null if the application cannot be made online
 * @param tiers the price by granted length, or empty if there is one price
 */
public record Fee(Yen counter, @Nullable Yen online, List<Tier> tiers) {

	/**
	 * One step of a fee scale.
	 *
	 * @param granted id of the granted length, such as {@code up-to-3-months}
	 * @param counter yen at the counter
	 * @param online yen online
	 */
	public record Tier(String granted, int counter, int online) {
	}

}
