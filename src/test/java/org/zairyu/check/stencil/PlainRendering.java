package org.zairyu.check.stencil;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Renders pages by their templates alone, as if there were no stencils. */
public record PlainRendering(Stencils stencils) {

	/** In the place of what is a visitor's own. */
	public record Values(Map<String, Html> values, PlainRendering rendering) {

		public @Nullable String of(String name) {
			Html value = this.values.get(name);
			return (value != null) ? this.rendering.of(value) : null;
		}

	}

	public @Nullable String of(Html html) {
		return switch (html) {
			case Html.Text text -> text.text();
			case Html.Markup markup -> markup.plain(this.stencils);
			case Html.Row row -> row.parts().stream().map(this::of).collect(Collectors.joining());
			case Piece piece -> this.stencils.render(piece, new Values(piece.own(), this));
		};
	}

	/** All that is kept of all pages, and under which keys. */
	public List<String> kept() {
		return this.stencils.kept().entrySet().stream().map((kept) -> kept.getKey() + text(kept.getValue())).toList();
	}

	private String text(Stencil stencil) {
		Octets out = new Octets();
		stencil.fill(new Nothing(), out, this.stencils);
		return new String(out.copy(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private static final class Nothing extends AbstractMap<String, Html> {

		@Override
		public Html get(@Nullable Object name) {
			return Html.NOTHING;
		}

		@Override
		public Set<Entry<String, Html>> entrySet() {
			return Set.of();
		}

	}

}
