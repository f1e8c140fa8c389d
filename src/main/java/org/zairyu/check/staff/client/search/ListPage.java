package org.zairyu.check.staff.client.search;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.zairyu.check.staff.platform.PlaceInList;

/**
 * A page of the list of clients, as it stands in its address.
 *
 * @param search mark of the search, or null
 * @param sort id of the order, or null
 * @param after mark of the row before the page, or null
 * @param before mark of the row after the page, or null
 */
record ListPage(@Nullable String search, @Nullable String sort, @Nullable String after, @Nullable String before) {

	/** Leads to the page. */
	String show(RedirectAttributes address) {
		add(address, "search", this.search);
		add(address, "sort", this.sort);
		place().addTo(address);
		return "redirect:/staff/clients";
	}

	PlaceInList place() {
		return new PlaceInList(this.after, this.before);
	}

	private static void add(RedirectAttributes address, String name, @Nullable Object value) {
		if (value != null) {
			address.addAttribute(name, value);
		}
	}

}
