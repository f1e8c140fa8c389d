package org.zairyu.check.web.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.validation.annotation.Validated;

/**
 * The keys that seal the answers, from {@code zairyu.answers.*}.
 *
 * @param key keys of 256 bits in Base64: the first seals, all open, so a new one is put
 * in front, and the old one can go sixty days later, after the last saved code
 * @param keyFile where a key is kept that is made at the first start if none is set
 */
@Validated
@ConfigurationProperties("zairyu.answers")
public record AnswerKeys(@DefaultValue List<@NotBlank String> key,
		@DefaultValue("data/answers.key") @NotNull Path keyFile) {

	private static final int BYTES = 32;

	/**
	 * Returns the keys, the sealing one first.
	 * @throws IllegalStateException if one is not a key of 256 bits
	 */
	public List<SecretKey> keys() {
		List<String> texts = this.key.isEmpty() ? List.of(ownKey()) : this.key;
		return texts.stream().map(AnswerKeys::parse).toList();
	}

	private static SecretKey parse(String text) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(text.strip());
		}
		catch (IllegalArgumentException ex) {
			bytes = new byte[0];
		}
		if (bytes.length != BYTES) {
			throw new IllegalStateException("zairyu.answers.key must be 32 bytes in Base64 (openssl rand -base64 32)");
		}
		return new SecretKeySpec(bytes, "AES");
	}

	private String ownKey() {
		try {
			return Files.exists(this.keyFile) ? Files.readString(this.keyFile) : makeKey();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot keep the key of the answers in " + this.keyFile
					+ "; set zairyu.answers.key or zairyu.answers.key-file", ex);
		}
	}

	private String makeKey() throws IOException {
		Path file = this.keyFile.toAbsolutePath();
		Files.createDirectories(file.getParent());
		String text = Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(BYTES).generateKey());
		Files.createFile(file, ownerOnly());
		return Files.readString(Files.writeString(file, text, StandardOpenOption.WRITE));
	}

	private static FileAttribute<?>[] ownerOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/** Never says a key. */
	@Override
	public String toString() {
		return "keys of the answers";
	}

}
