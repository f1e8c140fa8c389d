package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;

/**
 * One finding on the page.
 *
 * @param id the id by which links find it
 * @param kind id of its kind
 * @param label its kind in words
 * @param title what it is
 * @param procedures the procedures it belongs to, in words
 * @param when by when, or null
 * @param law what the law says of it
 * @param reasons the answers it rests on
 * @param forPeopleAtRisk whether a way to leave the site stands beside it
 */
public record Item(String id, String kind, String label, String title, String procedures, @Nullable When when,
		LawPart law, List<Reason> reasons, boolean forPeopleAtRisk) {

	static Item of(MergedFinding entry, @Nullable When when, @Nullable String where, List<Reason> reasons,
			LawWords law) {
		Finding finding = entry.finding();
		Words words = law.words();
		String procedures = words
			.join(entry.procedures().stream().map((procedure) -> words.get("procedure." + procedure.id())).toList());
		return new Item(entry.anchor(), finding.kind().id(), words.get("kind." + finding.kind().id()),
				law.title(finding), procedures, when, LawPart.of(finding, where, law), reasons,
				finding.code() == FindingCode.SUPPORT_FOR_VIOLENCE);
	}

	/** Whether it cannot wait. */
	public boolean isUrgent() {
		return this.when != null && this.when.urgent();
	}

	/** Whether it is something to do. */
	public boolean isTask() {
		return this.kind.equals(FindingKind.DUTY.id()) || this.kind.equals(FindingKind.STEP.id());
	}

}
