package org.zairyu.check.staff.cases;

/** Thrown when a case is to get a state whose facts are not recorded. */
public final class MissingFactsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MissingFactsException(long id, CaseState state) {
		super("case " + id + " has no facts for the state " + state.id(), null, false, false);
	}

}
