package org.zairyu.check.casework.file;

/** Somebody else has saved the case in the meantime. */
public final class StaleCaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient CaseFile newer;

	StaleCaseException(CaseFile newer) {
		super("case " + newer.id() + " has version " + newer.version(), null, false, false);
		this.newer = newer;
	}

	/** The case as it is now. */
	public CaseFile newer() {
		return this.newer;
	}

}
