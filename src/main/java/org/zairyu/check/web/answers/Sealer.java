package org.zairyu.check.web.answers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

import org.jspecify.annotations.Nullable;

/**
 * Encrypts bytes so that only this service can read them and nobody can change them
 * (AES-256-GCM). Each purpose has keys derived from those of the answers (HKDF-SHA256,
 * RFC 5869), and the purpose is authenticated, so that what was sealed for one purpose
 * never opens for another. Thread-safe.
 */
public final class Sealer {

	private static final int IV = 12;

	private static final int TAG_BITS = 128;

	private static final int KEY = 32;

	private final Purpose purpose;

	private final List<SecretKey> keys;

	private final SecureRandom random = new SecureRandom();

	/**
	 * What something is sealed for. The id takes part in the key, so a change of what is
	 * written inside gets a new id.
	 */
	public enum Purpose {

		ANSWERS_COOKIE("answers cookie 5"), SAVED_CODE("saved code 4"), BULK_CHUNK("bulk chunk 2"),
		STAFF_BROWSER("staff browser 1"), PASSKEY_CHALLENGE("passkey challenge 1"), CLIENT_REPLY("client reply 1");

		private final String id;

		Purpose(String id) {
			this.id = id;
		}

	}

	/**
	 * Creates a sealer for a purpose.
	 * @param keys the first seals, all open
	 */
	public Sealer(Purpose purpose, List<SecretKey> keys) {
		this.purpose = purpose;
		this.keys = keys.stream().map((key) -> derive(key, "zairyu " + purpose.id)).toList();
	}

	static SecretKey derive(SecretKey key, String purpose) {
		try {
			return KDF.getInstance("HKDF-SHA256")
				.deriveKey("AES",
						HKDFParameterSpec.ofExtract()
							.addIKM(key)
							.thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), KEY));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Seals bytes. */
	public byte[] seal(byte[] content) {
		return seal("", content);
	}

	/**
	 * Seals bytes that open in one place only.
	 * @param place what {@link #open(String, byte[])} must be called with
	 */
	public byte[] seal(String place, byte[] content) {
		byte[] iv = new byte[IV];
		this.random.nextBytes(iv);
		try {
			Cipher cipher = cipher(Cipher.ENCRYPT_MODE, this.keys.getFirst(), iv, bound(place));
			byte[] sealed = Arrays.copyOf(iv, IV + cipher.getOutputSize(content.length));
			cipher.doFinal(content, 0, content.length, sealed, IV);
			return sealed;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Opens bytes; null if they were not sealed here for this purpose, or were changed.
	 */
	public byte @Nullable [] open(byte[] sealed) {
		return open("", sealed);
	}

	/**
	 * Opens bytes; null if they were not sealed here for this purpose and place, or were
	 * changed.
	 */
	public byte @Nullable [] open(String place, byte[] sealed) {
		return open(this.keys, IV, bound(place), sealed);
	}

	private byte[] bound(String place) {
		return (this.purpose.id + '\n' + place).getBytes(StandardCharsets.UTF_8);
	}

	static byte @Nullable [] open(List<SecretKey> keys, int ivLength, byte[] bound, byte[] sealed) {
		if (sealed.length < ivLength + TAG_BITS / Byte.SIZE) {
			return null;
		}
		byte[] iv = Arrays.copyOf(sealed, ivLength);
		for (SecretKey key : keys) {
			try {
				return cipher(Cipher.DECRYPT_MODE, key, iv, bound).doFinal(sealed, ivLength, sealed.length - ivLength);
			}
			catch (GeneralSecurityException ex) {
				// another key may fit
			}
		}
		return null;
	}

	private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] bound) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
		cipher.updateAAD(bound);
		return cipher;
	}

}
