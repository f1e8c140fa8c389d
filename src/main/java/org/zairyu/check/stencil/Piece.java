package org.zairyu.check.stencil;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page, or a whole one: what its template says to everybody, and what
 * belongs to one visitor.
 *
 * @param template the template
 * @param fragment the part of the template, null for all of it
 * @param locale the language
 * @param key decides all that the template says to everybody
 * @param shared gives what the template reads for that
 * @param own what belongs to one visitor, by name
 */
public record Piece(String template, @Nullable String fragment, Locale locale, Object key,
		Supplier<Map<String, ?>> shared, Map<String, Html> own) implements Html {

	@Override
	public void write(Octets out, Stencils stencils) {
		stencils.of(this).fill(this.own, out, stencils);
	}

	@Override
	public String plain(Stencils stencils) {
		Octets out = new Octets();
		write(out, stencils);
		return new String(out.copy(), StandardCharsets.UTF_8);
	}

	/** Never says what belongs to a visitor. */
	@Override
	public String toString() {
		return "a piece of " + this.template;
	}

}
