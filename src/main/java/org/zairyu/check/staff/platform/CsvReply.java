package org.zairyu.check.staff.platform;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers a request with a file of rows. */
public final class CsvReply {

	private CsvReply() {
	}

	/**
	 * Starts the file.
	 * @param name the name of the file
	 */
	public static SafeCsv begin(HttpServletResponse response, String name) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		return new SafeCsv(response.getOutputStream());
	}

}
