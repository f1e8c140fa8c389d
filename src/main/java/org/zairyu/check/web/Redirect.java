package org.zairyu.check.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * There is no result to show: another page says why, or asks on.
 *
 * @param address the address of that page
 */
public record Redirect(String address) implements ResultLookup {

	/** For a page. */
	public String view() {
		return "redirect:" + this.address;
	}

	/** For a file. */
	public ResponseEntity<byte[]> response() {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, this.address).build();
	}

}
