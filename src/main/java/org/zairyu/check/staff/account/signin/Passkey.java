package org.zairyu.check.staff.account.signin;

import java.time.Instant;

import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * A passkey as its owner sees it.
 *
 * @param id its id, in base64url
 * @param label what its owner calls it
 * @param created since when it is known
 * @param lastUsed when it last opened the door
 */
public record Passkey(String id, String label, Instant created, Instant lastUsed) {

	static Passkey of(CredentialRecord credential) {
		return new Passkey(credential.getCredentialId().toBase64UrlString(), credential.getLabel(),
				credential.getCreated(), credential.getLastUsed());
	}

}
