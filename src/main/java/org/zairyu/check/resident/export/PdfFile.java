package org.zairyu.check.resident.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.zairyu.check.web.HeavyWork;

/**
 * Turns a page into a PDF file, with a Japanese font embedded so that it prints anywhere.
 */
final class PdfFile {

	private static final String FONT = "/fonts/biz-udpgothic/BIZUDPGothic-Regular.ttf";

	private PdfFile() {
	}

	/**
	 * Writes the file when there is a place for such work.
	 * @param work where the place is found
	 * @param xhtml makes a well-formed page that loads nothing
	 */
	static byte[] of(HeavyWork work, Supplier<String> xhtml) {
		return work.run(HeavyWork.Kind.PDF, () -> write(xhtml.get()));
	}

	private static byte[] write(String xhtml) {
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
