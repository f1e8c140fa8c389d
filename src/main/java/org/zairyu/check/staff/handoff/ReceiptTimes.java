package org.zairyu.check.staff.handoff;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Words;
import org.zairyu.check.web.Agency;

/** Describes a receipt for a page, with times of day in Tokyo. */
@Component
final class ReceiptTimes {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Clock clock;

	private final Agency agency;

	ReceiptTimes(Clock clock, Agency agency) {
		this.clock = clock;
		this.agency = agency;
	}

	/**
	 * A receipt on a page.
	 *
	 * @param state what has become of it: {@code held}, {@code deleted} or
	 * {@code withdrawn}
	 * @param sentence what has become of it, in a sentence
	 * @param openings who has looked at it, one line for each
	 * @param keptDays for how many days after the case is closed it is kept
	 * @param effect what would be deleted, or null if nothing can be withdrawn
	 */
	record Shown(String state, String sentence, List<String> openings, int keptDays, @Nullable Withdrawal effect) {
	}

	Shown page(Receipt receipt, Words words) {
		return switch (receipt) {
			case Receipt.Unknown unknown -> throw new IllegalArgumentException("there is nothing to show");
			case Receipt.Withdrawn withdrawn -> new Shown("withdrawn",
					words.get("receipt.withdrawn-on", "time", time(withdrawn.at(), words)), List.of(), 0, null);
			case Receipt.Deleted deleted -> new Shown("deleted",
					words.get("receipt.deleted", "time", time(deleted.sentAt(), words)), List.of(), 0, null);
			case Receipt.Held held -> new Shown("held", words.get("receipt.held", "time", time(held.sentAt(), words)),
					held.openings().stream().map((opening) -> opening(opening, words)).toList(), held.keptDays(),
					held.effect());
		};
	}

	private String opening(Receipt.Opening opening, Words words) {
		String name = opening.name().isEmpty() ? Agency.in(this.agency.name(), words) : opening.name();
		return words.get("receipt.opening", "name", name, "time", time(opening.at(), words));
	}

	private String time(Instant instant, Words words) {
		ZonedDateTime time = instant.atZone(this.clock.getZone());
		return words.get("receipt.time", "date", words.date(time.toLocalDate()), "time", TIME.format(time));
	}

}
