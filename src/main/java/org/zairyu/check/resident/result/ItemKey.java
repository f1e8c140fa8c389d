package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Law;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.RequiredDocument;

/**
 * What decides all that an item says to everybody alike. There are as many as findings,
 * sets of documents, languages and versions of the law: nothing of a person's answers is
 * in it but which finding they led to.
 */
public record ItemKey(FindingCode code, FindingVariant wording, FindingKind kind, boolean overdue, boolean urgent,
		@Nullable Place where, List<RequiredDocument> documents, List<Citation> basis, List<Procedure> procedures,
		Law law, String language) {

	static ItemKey of(MergedFinding entry, @Nullable When when, Law law, String language) {
		Finding finding = entry.finding();
		return new ItemKey(finding.code(), finding.wording(), finding.kind(), finding.overdue(),
				when != null && when.urgent(), finding.where(), finding.documents(), finding.basis(),
				entry.procedures(), law, language);
	}

}
