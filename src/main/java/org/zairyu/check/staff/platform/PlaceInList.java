package org.zairyu.check.staff.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a page of a list stands, as its address tells: after a line, before a line, or at
 * the start of the list if it names neither.
 *
 * @param after where the line before the page stands, or null
 * @param before where the line after the page stands, or null
 */
public record PlaceInList(@Nullable String after, @Nullable String before) {

	/** Returns the parameters of an address, each with an ampersand before it. */
	public String parameters() {
		return parameter("after", this.after) + parameter("before", this.before);
	}

	/** Adds the parameters to an address. */
	public void addTo(RedirectAttributes address) {
		if (this.after != null) {
			address.addAttribute("after", this.after);
		}
		if (this.before != null) {
			address.addAttribute("before", this.before);
		}
	}

	private static String parameter(String name, @Nullable String value) {
		return (value != null) ? "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) : "";
	}

}
