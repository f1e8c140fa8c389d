package org.zairyu.check.stencil;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/** What goes into a hole of a {@link Stencil}. */
public sealed interface Html permits Html.Text, Html.Markup, Html.Row, Piece {

	/** Nothing at all. */
	Html NOTHING = new Row(List.of());

	/** A text, which is escaped; null leaves out the attribute that it would fill. */
	static Html text(@Nullable String text) {
		return new Text(text);
	}

	/** HTML that is escaped already. */
	static Html markup(String html) {
		return new Markup(html.getBytes(StandardCharsets.UTF_8));
	}

	/** One after the other. */
	static Html row(List<? extends Html> parts) {
		return new Row(parts);
	}

	/** Whether nothing would be written. */
	default boolean isEmpty() {
		return false;
	}

	/** Writes it as HTML. */
	void write(Octets out, Stencils stencils);

	/**
	 * What a template gets that is rendered with it rather than as a stencil: a text is
	 * escaped there, and all else is HTML.
	 */
	@Nullable String plain(Stencils stencils);

	/**
	 * A text.
	 *
	 * @param text the text, not escaped
	 */
	record Text(@Nullable String text) implements Html {

		@Override
		public boolean isEmpty() {
			return this.text == null || this.text.isEmpty();
		}

		@Override
		public void write(Octets out, Stencils stencils) {
			out.add(HtmlEscape.escapeHtml4Xml((this.text != null) ? this.text : "").getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public @Nullable String plain(Stencils stencils) {
			return this.text;
		}

		/** Never says what a visitor has typed. */
		@Override
		public String toString() {
			return "a text";
		}

	}

	/**
	 * HTML.
	 *
	 * @param octets the HTML in UTF-8
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Markup(byte[] octets) implements Html {

		@Override
		public void write(Octets out, Stencils stencils) {
			out.add(this.octets);
		}

		@Override
		public String plain(Stencils stencils) {
			return new String(this.octets, StandardCharsets.UTF_8);
		}

	}

	/**
	 * Several in a row.
	 *
	 * @param parts the parts in order
	 */
	record Row(List<? extends Html> parts) implements Html {

		@Override
		public boolean isEmpty() {
			return this.parts.isEmpty();
		}

		@Override
		public void write(Octets out, Stencils stencils) {
			this.parts.forEach((part) -> part.write(out, stencils));
		}

		@Override
		public String plain(Stencils stencils) {
			return this.parts.stream().map((part) -> part.plain(stencils)).collect(Collectors.joining());
		}

	}

}
