package org.zairyu.check.resident.result;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.procedure.Finding;

/**
 * What a finding says to everybody alike.
 *
 * @param number tells it from all others, and is compared faster than its parts
 * @param id by which links find it
 * @param kind id of its kind
 * @param label its kind in words
 * @param title what it is
 * @param of the procedures it belongs to, in words
 * @param urgent whether it cannot wait
 * @param law what the law says of it
 */
public record ItemText(int number, String id, String kind, String label, String title, String of, boolean urgent,
		LawPart law) {

	static ItemText of(int number, ItemKey key, MergedFinding entry, LawWords words) {
		Finding finding = entry.finding();
		return new ItemText(number, entry.anchor(), finding.kind().id(),
				words.words().get("kind." + finding.kind().id()), words.title(finding),
				words.words()
					.join(entry.procedures()
						.stream()
						.map((procedure) -> words.words().get("procedure." + procedure.id()))
						.toList()),
				key.urgent(), LawPart.of(finding, words));
	}

}
