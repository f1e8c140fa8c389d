package org.zairyu.check.staff.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Reports that no record has this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchRecordException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
