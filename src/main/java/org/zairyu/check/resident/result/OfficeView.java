package org.zairyu.check.resident.result;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Office;

/**
 * An office as a page shows it.
 *
 * @param name its name in the language of the reader
 * @param japaneseName its name on the door, null where that is the same
 * @param kind what kind of office it is, in a sentence
 * @param address its address, null where it was not seen
 * @param phone its telephone number, null where it was not seen
 * @param source the page it was read on: a host or a few words
 * @param url the address of that page, null where it has none
 * @param confidence how well it is known, in a sentence
 */
public record OfficeView(String name, @Nullable String japaneseName, String kind, @Nullable String address,
		@Nullable String phone, String source, @Nullable String url, String confidence) {

	static OfficeView of(Office office, Words words, boolean japanese) {
		boolean page = office.source().startsWith("http");
		return new OfficeView(japanese ? office.nameJa() : office.nameEn(), japanese ? null : office.nameJa(),
				words.get("office." + office.kind().id()), office.address(), office.phone(),
				page ? URI.create(office.source()).getRawAuthority() : words.get("office.table"),
				page ? office.source() : null, words.get("office." + office.confidence().id()));
	}

	/** Returns the telephone number for a link. */
	public @Nullable String dial() {
		return (this.phone != null) ? this.phone.replace("-", "") : null;
	}

}
