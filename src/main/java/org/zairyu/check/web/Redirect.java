package org.zairyu.check.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * A redirect to the page that says why there is no result, or asks the next question.
 *
 * @param address the address of that page
 */
public record Redirect(String address) implements ResultLookup {

	/** Returns the view name of a page. */
	public String view() {
		return "redirect:" + this.address;
	}

	/** Returns the response for a file. */
	public ResponseEntity<byte[]> response() {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, this.address).build();
	}

}
