package org.zairyu.check.staff.bulk.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.InputStreamSource;

/**
 * The character encoding of a file. Japanese text in Windows-31J is well-formed UTF-8
 * only by a rare accident, so a file that decodes as UTF-8 to its end is UTF-8.
 */
public enum TextEncoding {

	/** UTF-8, with or without a byte order mark. */
	UTF_8(StandardCharsets.UTF_8),

	/** Shift_JIS as Windows writes it. */
	WINDOWS_31J(Charset.forName("windows-31j"));

	private static final byte[] MARK = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };

	private static final int BUFFER = 1 << 16;

	/** The first characters of archives, workbooks and PDF files, in Latin-1. */
	private static final List<String> PACKED = List.of("PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\b", "\u001f\u008b",
			"\u00d0\u00cf\u0011\u00e0", "7z\u00bc\u00af", "Rar!", "BZh", "\u00fd7zXZ", "%PDF");

	private final Charset charset;

	TextEncoding(Charset charset) {
		this.charset = charset;
	}

	/**
	 * Detects the encoding of a file.
	 * @param file the file, read at most twice
	 * @throws RefusedFileException if it is not text in either encoding
	 */
	public static TextEncoding of(InputStreamSource file) throws IOException {
		boolean marked;
		try (InputStream stream = file.getInputStream()) {
			byte[] start = stream.readNBytes(8);
			String latin = new String(start, StandardCharsets.ISO_8859_1);
			if (start.length == 0) {
				throw new RefusedFileException(RefusedFileException.Reason.EMPTY);
			}
			if (PACKED.stream().anyMatch(latin::startsWith)) {
				throw new RefusedFileException(RefusedFileException.Reason.PACKED);
			}
			marked = latin.startsWith(new String(MARK, StandardCharsets.ISO_8859_1));
		}
		if (UTF_8.decodes(file)) {
			return UTF_8;
		}
		if (!marked && WINDOWS_31J.decodes(file)) {
			return WINDOWS_31J;
		}
		throw new RefusedFileException(RefusedFileException.Reason.NOT_TEXT);
	}

	private boolean decodes(InputStreamSource file) throws IOException {
		char[] buffer = new char[BUFFER];
		try (Reader reader = reader(file.getInputStream())) {
			for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
				for (int i = 0; i < read; i++) {
					if (buffer[i] == '\0') {
						return false;
					}
				}
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	/** Reads text after the byte order mark; fails on the first malformed byte. */
	public Reader reader(InputStream stream) throws IOException {
		InputStream buffered = new BufferedInputStream(stream, BUFFER);
		buffered.mark(MARK.length);
		if (this != UTF_8 || !java.util.Arrays.equals(buffered.readNBytes(MARK.length), MARK)) {
			buffered.reset();
		}
		return new InputStreamReader(buffered,
				this.charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

}
