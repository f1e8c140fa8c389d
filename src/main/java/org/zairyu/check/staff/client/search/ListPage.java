package org.zairyu.check.staff.client.search;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A page of the list of clients, as it stands in its address.
 *
 * @param search mark of the search, or null
 * @param sort id of the order, or null
 * @param after mark of the last row before the page, or null for the first
 */
record ListPage(@Nullable String search, @Nullable String sort, @Nullable Long after) {

	/** Leads to the page. */
	String show(RedirectAttributes address) {
		add(address, "search", this.search);
		add(address, "sort", this.sort);
		add(address, "after", this.after);
		return "redirect:/staff/clients";
	}

	private static void add(RedirectAttributes address, String name, @Nullable Object value) {
		if (value != null) {
			address.addAttribute(name, value);
		}
	}

}
