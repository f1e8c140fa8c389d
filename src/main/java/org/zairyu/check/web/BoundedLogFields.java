package org.zairyu.check.web;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Cuts long texts in logs that are written as JSON, as the pattern of the plain logs
 * does.
 */
public final class BoundedLogFields implements StructuredLoggingJsonMembersCustomizer<Object> {

	/** A stack trace has its own bound, which the settings name. */
	private static final int LONGEST = 4000;

	@Override
	public void customize(JsonWriter.Members<Object> members) {
		members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, BoundedLogFields::cut));
	}

	private static @Nullable String cut(@Nullable String text) {
		return (text != null && text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
