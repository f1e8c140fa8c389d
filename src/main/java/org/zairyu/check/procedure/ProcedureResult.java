package org.zairyu.check.procedure;

import java.util.List;

/**
 * What one procedure comes to.
 *
 * @param procedure the procedure
 * @param verdict its verdict
 * @param findings what follows, in the order of the rules
 */
public record ProcedureResult(Procedure procedure, Verdict verdict, List<Finding> findings) {

	public ProcedureResult {
		findings = List.copyOf(findings);
	}

}
