package org.zairyu.check.staff.cases;

/** Thrown when somebody else has saved the case in the meantime. */
public final class StaleCaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Case newer;

	public StaleCaseException(Case newer) {
		super("case " + newer.id() + " has version " + newer.version(), null, false, false);
		this.newer = newer;
	}

	/** Returns the case as it is now. */
	public Case newer() {
		return this.newer;
	}

}
