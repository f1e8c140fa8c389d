package org.zairyu.check.staff.account.signin;

import java.time.Instant;

import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * Describes a passkey to its owner.
 *
 * @param id its id, in base64url
 * @param label what its owner calls it
 * @param created when it was added
 * @param lastUsed when it was last used
 */
public record Passkey(String id, String label, Instant created, Instant lastUsed) {

	static Passkey of(CredentialRecord credential) {
		return new Passkey(credential.getCredentialId().toBase64UrlString(), credential.getLabel(),
				credential.getCreated(), credential.getLastUsed());
	}

}
