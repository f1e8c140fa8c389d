package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.law.Fee;

/**
 * What something costs, in words.
 *
 * @param counter the price at the counter, or the range of prices
 * @param online the price online, null where it cannot be done online
 * @param note on what the price depends, null where it is one amount
 * @param confidence how well the amount is known, null where an official page has it
 * @param tiers the price by what is granted, empty where there is no such scale
 */
public record FeeView(String counter, @Nullable String online, @Nullable String note, @Nullable String confidence,
		List<Tier> tiers) {

	/**
	 * A step of the scale.
	 *
	 * @param granted the length that is granted
	 * @param counter the price at the counter
	 * @param online the price online
	 */
	public record Tier(String granted, String counter, String online) {
	}

	/** Creates a view of a fee in the words of a language. */
	public static FeeView of(Fee fee, Confidence confidence, LawWords words) {
		Words language = words.words();
		List<Tier> tiers = fee.tiers()
			.stream()
			.map((tier) -> new Tier(language.get("granted." + tier.granted()), language.yen(tier.counter()),
					language.yen(tier.online())))
			.toList();
		String note = tiers.isEmpty() ? (fee.counter().isRange() ? language.get("fee.by-kind") : null)
				: language.get("fee.by-period");
		return new FeeView(words.yen(fee.counter()), (fee.online() != null) ? words.yen(fee.online()) : null, note,
				(confidence != Confidence.OFFICIAL) ? language.get("fee." + confidence.id()) : null, tiers);
	}

}
