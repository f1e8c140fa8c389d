package org.zairyu.check.procedure.affiliation;

import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.AssessmentBuilder;
import org.zairyu.check.procedure.Document;
import org.zairyu.check.procedure.Documents;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.Addition;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.StatusTerms;

/**
 * The certificate of authorised employment (就労資格証明書, ICRRA 19-2) for new work in the same
 * status.
 */
final class EmploymentCertificate implements Addition {

	@Override
	public void apply(Situation person, AssessmentBuilder conclusion) {
		if (!person.events().joined() || NamedDays.permissionNamesOrganisation(person)
				|| !person.terms().notices().contains(StatusTerms.Notice.CONTRACT_ORGANISATION)
				|| !NamedDays.noticeOwed(person)) {
			return;
		}
		conclusion.add(FindingCode.CERTIFICATE_OF_AUTHORISED_EMPLOYMENT)
			.bring(Document.EMPLOYMENT_CERTIFICATE_APPLICATION)
			.bringAny(Documents.heldCard(person))
			.bring(Document.PASSPORT)
			.bring(Document.NEW_CONTRACT)
			.cite(Parameter.ONLINE_PAYMENT_CHARGE_OTHER)
			.fee(Parameter.EMPLOYMENT_CERTIFICATE_FEE);
	}

}
