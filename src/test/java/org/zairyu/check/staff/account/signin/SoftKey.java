package org.zairyu.check.staff.account.signin;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A device with one passkey, in software (Web Authentication, section 6): ES256, no
 * attestation. Signs any site and challenge.
 */
final class SoftKey {

	private static final int PRESENT = 0x01;

	private static final int VERIFIED = 0x04;

	private static final int ATTESTED = 0x40;

	private final byte[] id = new byte[32];

	private final KeyPair pair;

	private final String origin;

	private byte[] owner = {};

	private int counter;

	SoftKey(String origin) {
		this.origin = origin;
		new SecureRandom().nextBytes(this.id);
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			this.pair = generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns the id in base64url. */
	String id() {
		return text(this.id);
	}

	/** Creates the passkey for an owner and returns the JSON that a browser sends. */
	String create(String challenge, String ownerId) {
		this.owner = Base64.getUrlDecoder().decode(ownerId);
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.writeBytes(head(PRESENT | VERIFIED | ATTESTED));
		data.writeBytes(new byte[16]);
		data.writeBytes(ByteBuffer.allocate(2).putShort((short) this.id.length).array());
		data.writeBytes(this.id);
		data.writeBytes(publicKey());
		ByteArrayOutputStream attestation = new ByteArrayOutputStream();
		attestation.write(0xa3);
		attestation.writeBytes(cbor("fmt"));
		attestation.writeBytes(cbor("none"));
		attestation.writeBytes(cbor("attStmt"));
		attestation.write(0xa0);
		attestation.writeBytes(cbor("authData"));
		attestation.writeBytes(cbor(data.toByteArray()));
		return """
				{"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {},
				 "response": {"clientDataJSON": "%s", "attestationObject": "%s", "transports": ["internal"]}}"""
			.formatted(id(), id(), text(clientData("webauthn.create", challenge)), text(attestation.toByteArray()));
	}

	/** Answers a challenge and returns the JSON that a browser sends. */
	String get(String challenge) {
		return get(challenge, PRESENT | VERIFIED);
	}

	/** Answers a challenge without having checked the owner. */
	String getUnverified(String challenge) {
		return get(challenge, PRESENT);
	}

	private String get(String challenge, int flags) {
		byte[] data = head(flags);
		byte[] client = clientData("webauthn.get", challenge);
		return """
				{"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {},
				 "response": {"clientDataJSON": "%s", "authenticatorData": "%s", "signature": "%s", "userHandle": "%s"}}"""
			.formatted(id(), id(), text(client), text(data), text(sign(data, hash(client))), text(this.owner));
	}

	private byte[] head(int flags) {
		return ByteBuffer.allocate(37)
			.put(hash("localhost".getBytes(StandardCharsets.UTF_8)))
			.put((byte) flags)
			.putInt(++this.counter)
			.array();
	}

	private byte[] clientData(String type, String challenge) {
		return """
				{"type": "%s", "challenge": "%s", "origin": "%s", "crossOrigin": false}"""
			.formatted(type, challenge, this.origin)
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Returns the key as COSE (RFC 9053): key type EC2, algorithm ES256, curve P-256. */
	private byte[] publicKey() {
		ECPublicKey key = (ECPublicKey) this.pair.getPublic();
		ByteArrayOutputStream cose = new ByteArrayOutputStream();
		cose.writeBytes(new byte[] { (byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21 });
		cose.writeBytes(cbor(coordinate(key.getW().getAffineX())));
		cose.write(0x22);
		cose.writeBytes(cbor(coordinate(key.getW().getAffineY())));
		return cose.toByteArray();
	}

	private static byte[] coordinate(BigInteger number) {
		byte[] bytes = number.toByteArray();
		byte[] all = new byte[32];
		int length = Math.min(bytes.length, all.length);
		System.arraycopy(bytes, bytes.length - length, all, all.length - length, length);
		return all;
	}

	private byte[] sign(byte[]... parts) {
		try {
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.pair.getPrivate());
			for (byte[] part : parts) {
				signature.update(part);
			}
			return signature.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] hash(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Encodes a short text. */
	private static byte[] cbor(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(1 + bytes.length).put((byte) (0x60 + bytes.length)).put(bytes).array();
	}

	/** Encodes up to 255 bytes. */
	private static byte[] cbor(byte[] bytes) {
		return ByteBuffer.allocate(2 + bytes.length).put((byte) 0x58).put((byte) bytes.length).put(bytes).array();
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
