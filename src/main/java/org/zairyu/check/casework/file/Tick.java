package org.zairyu.check.casework.file;

/**
 * A document that is there.
 *
 * @param code the finding it is for
 * @param paper the document
 */
public record Tick(String code, String paper) {

	/** As one word, for forms. */
	public String id() {
		return this.code + "/" + this.paper;
	}

}
