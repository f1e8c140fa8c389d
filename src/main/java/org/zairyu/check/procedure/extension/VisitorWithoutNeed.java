package org.zairyu.check.procedure.extension;

import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Conclusion;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.Verdict;
import org.zairyu.check.situation.Situation;
import org.zairyu.check.situation.Status;

/**
 * Temporary visitors are extended only in unavoidable special circumstances (D18).
 */
final class VisitorWithoutNeed implements Rule {

	@Override
	public boolean apply(Situation person, Conclusion conclusion) {
		if (!person.is(Status.TEMPORARY_VISITOR) || person.unavoidable()) {
			return false;
		}
		conclusion.decide(Verdict.NOT_AVAILABLE);
		conclusion.add(Code.EXTENSION_NOT_FOR_VISITORS);
		return true;
	}

}
