package org.zairyu.check.casework.audit;

import java.util.Locale;

/** What can be done that must be known years later. New ones go at the end. */
public enum AuditAction {

	SIGNED_IN, SIGN_IN_REFUSED, SIGNED_OUT, SIGNED_OUT_EVERYWHERE, PASSWORD_CHANGED, ACCOUNT_CREATED, ACCOUNT_CHANGED,
	ACCOUNT_DISABLED, ACCOUNT_ENABLED, PASSWORD_RESET, AUDIT_VIEWED, PASSKEY_ADDED, PASSKEY_REMOVED, CLIENT_ADDED,
	CLIENT_CHANGED, CLIENT_DELETED, CLIENT_VIEWED, CLIENTS_SEARCHED, CASE_OPENED, CASE_SAVED, CASE_VIEWED, CASE_CHANGED,
	NOTE_ADDED, DOCUMENT_TICKED, RECORD_VIEWED, LIST_EXPORTED, FEED_MADE, FEED_REVOKED, LAW_CHANGE_VIEWED,
	BULK_UPLOADED, BULK_DOWNLOADED, BULK_CASES_MADE, BULK_DELETED;

	/** The id in the database and in the keys of messages, in kebab-case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
