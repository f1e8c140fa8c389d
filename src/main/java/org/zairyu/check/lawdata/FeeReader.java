package org.zairyu.check.lawdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Yen;

/** Reads a fee: one price, a range, or a scale by granted length. */
final class FeeReader {

	/** The steps that the pages have words for, shortest first. */
	private static final List<String> GRANTED = List.of("up-to-3-months", "up-to-6-months", "under-1-year", "one-year",
			"under-3-years", "under-5-years", "five-years-or-more");

	private static final int MAX_YEN = 100_000_000;

	private FeeReader() {
	}

	static Fee read(Node node) {
		Table fee = node.asTable();
		if (fee.values().containsKey("tiers")) {
			return scale(fee.withKeys(Set.of("tiers"), Set.of()).get("tiers").asRows(), fee);
		}
		fee.withKeys(Set.of("counter"), Set.of("online"));
		Node online = fee.values().get("online");
		return new Fee(yen(fee.get("counter")), (online != null) ? yen(online) : null, List.of());
	}

	static int amount(Cell cell) {
		return cell.wholeNumber(0, MAX_YEN);
	}

	private static Yen yen(Node node) {
		if (node instanceof Cell cell) {
			return new Yen(amount(cell), amount(cell));
		}
		Table range = node.asTable().withKeys(Set.of("min", "max"), Set.of());
		int min = amount(range.cell("min"));
		int max = amount(range.cell("max"));
		if (min > max) {
			throw range.cell("max").refuse("must not be below “min”");
		}
		return new Yen(min, max);
	}

	private static Fee scale(List<Node> rows, Table fee) {
		List<Fee.Tier> tiers = new ArrayList<>();
		for (Node row : rows) {
			Table tier = row.asTable().withKeys(Set.of("granted", "counter", "online"), Set.of());
			Cell granted = tier.cell("granted");
			if (tiers.size() == GRANTED.size() || !GRANTED.get(tiers.size()).equals(granted.text())) {
				throw granted.refuse("the scale must be " + String.join(", ", GRANTED));
			}
			tiers.add(new Fee.Tier(granted.text(), amount(tier.cell("counter")), amount(tier.cell("online"))));
		}
		if (tiers.size() < GRANTED.size()) {
			throw fee.get("tiers").position().refuse("the scale lacks “" + GRANTED.get(tiers.size()) + "”");
		}
		return new Fee(range(tiers, Fee.Tier::counter), range(tiers, Fee.Tier::online), List.copyOf(tiers));
	}

	private static Yen range(List<Fee.Tier> tiers, ToIntFunction<Fee.Tier> price) {
		return new Yen(prices(tiers, price).min().orElseThrow(), prices(tiers, price).max().orElseThrow());
	}

	private static IntStream prices(List<Fee.Tier> tiers, ToIntFunction<Fee.Tier> price) {
		return tiers.stream().mapToInt(price);
	}

}
