package org.zairyu.check.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/**
 * Checks a JSON value against a schema of the OpenAPI document, as far as that document
 * uses JSON Schema.
 */
final class SchemaCheck {

	private final JsonNode document;

	private final List<String> faults = new ArrayList<>();

	private SchemaCheck(JsonNode document) {
		this.document = document;
	}

	/**
	 * Returns the parts of the value that do not fit, each with its place, or an empty
	 * list.
	 */
	static List<String> faults(JsonNode document, String schema, JsonNode value) {
		SchemaCheck check = new SchemaCheck(document);
		check.check(document.at("/components/schemas/" + schema), value, schema);
		return check.faults;
	}

	private void check(JsonNode schema, JsonNode value, String place) {
		if (schema.has("$ref")) {
			check(this.document.at(schema.get("$ref").asString().substring(1)), value, place);
			return;
		}
		if (schema.isMissingNode()) {
			this.faults.add(place + ": there is no schema");
			return;
		}
		if (schema.has("anyOf")) {
			boolean fits = schema.get("anyOf").valueStream().anyMatch((one) -> {
				SchemaCheck alternative = new SchemaCheck(this.document);
				alternative.check(one, value, place);
				return alternative.faults.isEmpty();
			});
			hold(fits, place, "fits none of the alternatives", value);
			return;
		}
		hold(hasType(schema.get("type"), value), place, "is not of type " + schema.get("type"), value);
		if (schema.has("enum")) {
			hold(contains(schema.get("enum"), value), place, "is not one of the words", value);
		}
		if ("date".equals(schema.path("format").asString("")) && value.isString()) {
			hold(value.asString().matches("\\d{4}-\\d{2}-\\d{2}"), place, "is no date", value);
		}
		if (value.isNumber()) {
			hold(value.asDouble() >= schema.path("minimum").asDouble(-Double.MAX_VALUE)
					&& value.asDouble() <= schema.path("maximum").asDouble(Double.MAX_VALUE), place, "is out of range",
					value);
		}
		if (value.isArray()) {
			for (int i = 0; i < value.size(); i++) {
				check(schema.path("items"), value.get(i), place + "[" + i + "]");
			}
		}
		if (value.isObject()) {
			members(schema, value, place);
		}
	}

	private void members(JsonNode schema, JsonNode value, String place) {
		JsonNode others = schema.path("additionalProperties");
		value.properties().forEach((member) -> {
			String name = place + "." + member.getKey();
			JsonNode known = schema.path("properties").path(member.getKey());
			if (known.isMissingNode() && others.isObject()) {
				check(others, member.getValue(), name);
			}
			else {
				check(known, member.getValue(), name);
			}
		});
		schema.path("required").forEach((name) -> hold(value.has(name.asString()), place, "lacks " + name, value));
	}

	private static boolean hasType(JsonNode types, JsonNode value) {
		if (types == null) {
			return true;
		}
		return types.isArray() ? types.valueStream().anyMatch((type) -> isA(type.asString(), value))
				: isA(types.asString(), value);
	}

	private static boolean isA(String type, JsonNode value) {
		return switch (type) {
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			case "string" -> value.isString();
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "null" -> value.isNull();
			default -> false;
		};
	}

	private static boolean contains(JsonNode words, JsonNode value) {
		return StreamSupport.stream(words.spliterator(), false).anyMatch(value::equals);
	}

	private void hold(boolean holds, String place, String fault, JsonNode value) {
		if (!holds) {
			this.faults.add(place + " " + fault + ": " + value);
		}
	}

}
