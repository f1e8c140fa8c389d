package org.zairyu.check.procedure.extension;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.OnlineFiling;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * The application (ICRRA 21(2), ER 21): from three months before the last day where the
 * granted period is six months or more, and on that day at the latest.
 */
final class ExtensionApplication implements Rule {

	@Override
	public boolean apply(Situation person, AssessmentBuilder conclusion) {
		boolean usedUp = OnceOnly.appliesTo(person) && OnceOnly.isUsed(person);
		conclusion.decide((usedUp || person.is(Status.TEMPORARY_VISITOR)) ? Verdict.RESTRICTED : Verdict.AVAILABLE);
		if (usedUp) {
			conclusion.add(FindingCode.EXTENSION_ONCE_USED);
		}
		conclusion.add(FindingCode.APPLY_EXTENSION)
			.as(OnlineFiling.wording(person))
			.opens(opens(person))
			.due(person.expiresOn())
			.cite(Parameter.REDUCED_FEE, Parameter.ONLINE_PAYMENT_CHARGE)
			.bring(Document.EXTENSION_APPLICATION)
			.bringAny(Documents.photo(person))
			.bring(Document.PASSPORT)
			.bringAny(Documents.heldCard(person))
			.bring(Document.ACTIVITY_PROOF)
			.fee(Parameter.EXTENSION_FEE);
		return true;
	}

	private static @Nullable LocalDate opens(Situation person) {
		return person.period().allowsEarlyExtension()
				? person.expiresOn().minus(person.lawToday().term(Parameter.EXTENSION_WINDOW)) : null;
	}

}
