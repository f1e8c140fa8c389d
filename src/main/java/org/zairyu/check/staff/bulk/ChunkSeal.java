package org.zairyu.check.staff.bulk;

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

import org.springframework.stereotype.Component;

import org.zairyu.check.web.AnswerKeys;

/**
 * Locks pieces of a file (AES-256-GCM) under keys that are derived from those of the
 * answers. A piece opens only at its own place: in another run or order it is refused.
 */
@Component
final class ChunkSeal {

	private static final int IV = 12;

	private static final int TAG_BITS = 128;

	private static final int KEY = 32;

	private static final byte[] PURPOSE = "zairyu bulk check".getBytes(StandardCharsets.US_ASCII);

	private final List<SecretKey> keys;

	private final SecureRandom random = new SecureRandom();

	ChunkSeal(AnswerKeys keys) {
		this.keys = keys.keys().stream().map(ChunkSeal::derive).toList();
	}

	private static SecretKey derive(SecretKey key) {
		try {
			return KDF.getInstance("HKDF-SHA256")
				.deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(PURPOSE, KEY));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	byte[] close(String place, byte[] content) {
		byte[] iv = new byte[IV];
		this.random.nextBytes(iv);
		try {
			Cipher cipher = cipher(Cipher.ENCRYPT_MODE, this.keys.getFirst(), iv, place);
			byte[] sealed = Arrays.copyOf(iv, IV + cipher.getOutputSize(content.length));
			cipher.doFinal(content, 0, content.length, sealed, IV);
			return sealed;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Opens a piece.
	 * @throws IllegalStateException if it is not ours, was changed, or stood elsewhere
	 */
	byte[] open(String place, byte[] sealed) {
		byte[] iv = Arrays.copyOf(sealed, IV);
		for (SecretKey key : this.keys) {
			try {
				return cipher(Cipher.DECRYPT_MODE, key, iv, place).doFinal(sealed, IV, sealed.length - IV);
			}
			catch (GeneralSecurityException ex) {
				// another key may fit
			}
		}
		throw new IllegalStateException("a piece of a bulk check does not open; do all instances have the same keys?");
	}

	private static Cipher cipher(int mode, SecretKey key, byte[] iv, String place) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
		cipher.updateAAD(place.getBytes(StandardCharsets.US_ASCII));
		return cipher;
	}

}
