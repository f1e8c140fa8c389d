package org.zairyu.check.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A static file, compressed once, under a name that changes with its content.
 *
 * @param name the name with the hash of the content in it
 * @param type the media type
 * @param plain the content
 * @param gzip the content compressed
 */
record Asset(String name, String type, byte[] plain, byte[] gzip) {

	/** Where the files stand. */
	static final String ROOT = "/assets/";

	static Asset of(String base, String extension, String type, byte[] content) {
		return new Asset(base + "." + hash(content) + "." + extension, type, content, compress(content));
	}

	String url() {
		return ROOT + this.name;
	}

	private static String hash(byte[] content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(digest, 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] compress(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
