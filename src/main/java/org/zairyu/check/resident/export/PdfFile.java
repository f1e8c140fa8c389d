package org.zairyu.check.resident.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Turns a page into a PDF file, with a Japanese font embedded so that it prints anywhere.
 */
public final class PdfFile {

	private static final String FONT = "/fonts/biz-udpgothic/BIZUDPGothic-Regular.ttf";

	private PdfFile() {
	}

	/**
	 * Writes the file.
	 * @param xhtml a well-formed page that loads nothing
	 */
	public static byte[] of(String xhtml) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new PdfRendererBuilder().useFastMode()
				.useFont(PdfFile::font, "BIZ UDPGothic")
				.withHtmlContent(xhtml, null)
				.toStream(out)
				.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static InputStream font() {
		return Objects.requireNonNull(PdfFile.class.getResourceAsStream(FONT), FONT);
	}

}
