package org.zairyu.check.staff.account.signin;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Manages the passkeys of staff (W3C Web Authentication, level 2). A passkey counts as
 * two factors, so the device must have verified its owner.
 */
@Component
public final class Passkeys {

	private static final Duration TIME = Duration.ofMinutes(5);

	private final PublicKeyCredentialUserEntityRepository owners;

	private final UserCredentialRepository credentials;

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	Passkeys(JdbcOperations jdbc) {
		this.owners = new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
		this.credentials = new JdbcUserCredentialRepository(jdbc);
	}

	/** Generates a random challenge for the device to sign, in base64url. */
	static String challenge() {
		return Bytes.random().toBase64UrlString();
	}

	/** Returns the options for signing in, as JSON. */
	String toSignIn(URI site, String challenge) {
		return this.json.writeValueAsString(request(site, challenge));
	}

	private static PublicKeyCredentialRequestOptions request(URI site, String challenge) {
		return PublicKeyCredentialRequestOptions.builder()
			.challenge(Bytes.fromBase64(challenge))
			.rpId(site.getHost())
			.timeout(TIME)
			.allowCredentials(List.of())
			.userVerification(UserVerificationRequirement.REQUIRED)
			.build();
	}

	/**
	 * Finds the user name that a passkey belongs to; empty if the passkey is unknown or
	 * invalid.
	 */
	Optional<String> owner(URI site, String challenge, String credential) {
		try {
			PublicKeyCredential<AuthenticatorAssertionResponse> given = this.json.readValue(credential,
					new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {
					});
			return Optional.of(party(site, challenge)
				.authenticate(new RelyingPartyAuthenticationRequest(request(site, challenge), given))
				.getName());
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// a credential can be wrong in many ways, and each has an exception of its
			// own
			return Optional.empty();
		}
	}

	/** Returns the options for creating a passkey, as JSON. */
	String toAdd(URI site, String challenge, Authentication owner) {
		return this.json.writeValueAsString(creation(site, challenge, owner));
	}

	private PublicKeyCredentialCreationOptions creation(URI site, String challenge, Authentication owner) {
		return party(site, challenge)
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
	}

	/** Adds a passkey; returns false if it is invalid. */
	boolean add(URI site, String challenge, Authentication owner, String credential, String label) {
		try {
			PublicKeyCredential<AuthenticatorAttestationResponse> given = this.json.readValue(credential,
					new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {
					});
			party(site, challenge).registerCredential(new ImmutableRelyingPartyRegistrationRequest(
					creation(site, challenge, owner), new RelyingPartyPublicKey(given, label)));
			return true;
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// as above
			return false;
		}
	}

	/** Returns the passkeys of a person, oldest first. */
	List<Passkey> of(String username) {
		PublicKeyCredentialUserEntity owner = this.owners.findByUsername(username);
		return (owner == null) ? List.of()
				: this.credentials.findByUserId(owner.getId())
					.stream()
					.map(Passkey::of)
					.sorted(Comparator.comparing(Passkey::created))
					.toList();
	}

	/** Removes a passkey of a person; returns false if it is not theirs. */
	boolean remove(String username, String id) {
		boolean own = of(username).stream().anyMatch((passkey) -> passkey.id().equals(id));
		if (own) {
			this.credentials.delete(Bytes.fromBase64(id));
		}
		return own;
	}

	private Webauthn4JRelyingPartyOperations party(URI site, String challenge) {
		PublicKeyCredentialRpEntity entity = PublicKeyCredentialRpEntity.builder()
			.id(site.getHost())
			.name("Zairyu Check")
			.build();
		Webauthn4JRelyingPartyOperations party = new Webauthn4JRelyingPartyOperations(this.owners, this.credentials,
				entity, Set.of(origin(site)));
		party.setCustomizeCreationOptions((options) -> options.challenge(Bytes.fromBase64(challenge))
			.timeout(TIME)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build()));
		return party;
	}

	private static String origin(URI site) {
		return site.getScheme() + "://" + site.getAuthority();
	}

}
