package org.zairyu.check.stencil;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What of a page belongs to one visitor: the model attribute {@code own}. Templates say
 * {@code own.of('name')} for it; everything else in a model is the same for everybody who
 * gets an equal one.
 *
 * @param shared whether the page is to be kept as a stencil for the next visitor with the
 * same model
 * @param values what belongs to the visitor, by name
 */
public record Own(boolean shared, Map<String, Html> values) {

	/** Where a template finds it. */
	public static final String NAME = "own";

	/** Of texts, which are escaped. */
	public static Own of(boolean shared, Map<String, String> texts) {
		return new Own(shared,
				texts.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (text) -> Html.text(text.getValue()))));
	}

	/** In the place of what belongs to a visitor while a stencil is made. */
	public static final class Holes {

		/** A hole in the stencil. */
		public String of(String name) {
			return Stencil.hole(name);
		}

	}

	/**
	 * With stencils for the values, for a page that is rendered without one.
	 *
	 * @param values what belongs to the visitor, by name
	 * @param stencils keep the pieces
	 */
	public record Plain(Map<String, Html> values, Stencils stencils) {

		/** A text to be escaped, or HTML; null where there is none. */
		public @Nullable String of(String name) {
			Html value = this.values.get(name);
			return (value != null) ? value.plain(this.stencils) : null;
		}

	}

}
