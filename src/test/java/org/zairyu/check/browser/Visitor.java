package org.zairyu.check.browser;

import com.microsoft.playwright.Browser;

/**
 * Describes a visitor and the browser.
 *
 * @param language the language of the browser
 * @param scripts whether the browser runs scripts
 * @param width of the window in CSS pixels
 */
record Visitor(String language, boolean scripts, int width) {

	static final Visitor ENGLISH = new Visitor("en", true, 1280);

	/** Reads a visitor such as {@code ja off 360}. */
	static Visitor of(String words) {
		String[] parts = words.split(" ");
		return new Visitor(parts[0], parts[1].equals("on"), Integer.parseInt(parts[2]));
	}

	/** Returns the locale. No browser asks for easy Japanese. */
	private String locale() {
		return this.language.replaceFirst("-easy$", "");
	}

	Browser.NewContextOptions options() {
		return new Browser.NewContextOptions().setLocale(locale())
			.setJavaScriptEnabled(this.scripts)
			.setViewportSize(this.width, 800);
	}

}
