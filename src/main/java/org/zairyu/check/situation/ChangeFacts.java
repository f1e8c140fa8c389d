package org.zairyu.check.situation;

/**
 * The change of status that a person wants. Part of a {@link Situation}, which records
 * what is read.
 */
public final class ChangeFacts {

	private final Situation person;

	ChangeFacts(Situation person) {
		this.person = person;
	}

	public Status wanted() {
		Status wanted = (Status) this.person.read(Question.NEW_STATUS);
		StatusTerms terms = this.person.termsOf(wanted);
		if (!terms.isOfferedAsNew(this.person.asOf())
				&& !(terms.isOffered(this.person.asOf()) && this.person.status().leadsTo(wanted))) {
			throw new InvalidAnswer(Question.NEW_STATUS, "not-grantable");
		}
		return wanted;
	}

	/**
	 * Whether the status wanted is closed to newcomers, so that only who is in training
	 * goes on to it (Act 60 of 2024, supplementary provisions).
	 */
	public boolean wantedIsClosed() {
		return !this.person.termsOf(wanted()).isOfferedAsNew(this.person.asOf());
	}

	public boolean hasReason() {
		return this.person.yes(Question.CHANGE_REASON);
	}

	public boolean startedNewActivity() {
		return this.person.yes(Question.STARTED_NEW_ACTIVITY);
	}

}
