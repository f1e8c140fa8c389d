package org.zairyu.check.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Reads the body of a request: UTF-8, as RFC 8259 requires, and at most 64 KiB. */
final class RequestText {

	/** The largest body in bytes. */
	static final int LIMIT = 64 * 1024;

	private static final List<Charset> READABLE = List.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private RequestText() {
	}

	/**
	 * Returns the body as text, without a byte order mark.
	 * @throws ApiProblem if it is too large, in another encoding or incomplete
	 */
	static CharBuffer of(HttpServletRequest request) {
		requireUtf8(request);
		if (request.getContentLengthLong() > LIMIT) {
			throw tooLarge();
		}
		try {
			// The extra byte reveals a body without a length that is too large.
			byte[] bytes = request.getInputStream().readNBytes(LIMIT + 1);
			if (bytes.length > LIMIT) {
				throw tooLarge();
			}
			return withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
		}
		catch (IOException ex) {
			// Not UTF-8, or the client disconnected or sent invalid chunks.
			throw ApiProblem.malformed(null);
		}
	}

	private static void requireUtf8(HttpServletRequest request) {
		// The encoding of the request is no help: Spring sets it to UTF-8 whatever the
		// client says.
		Charset charset = MediaType.parseMediaType(request.getContentType()).getCharset();
		String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (charset != null && !READABLE.contains(charset) || coding != null && !coding.equalsIgnoreCase("identity")) {
			throw new ApiProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-media-type");
		}
	}

	private static ApiProblem tooLarge() {
		return new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "too-large");
	}

	private static CharBuffer withoutMark(CharBuffer text) {
		return (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) ? text.position(text.position() + 1) : text;
	}

}
