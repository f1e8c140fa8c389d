package org.zairyu.check.staff.cases.note;

/** Thrown when somebody else has changed the note in the meantime. */
final class StaleNoteException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
