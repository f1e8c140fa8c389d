package org.zairyu.check.api.description;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/** Writes schemas of OpenAPI 3.1 in few words. */
final class Schemas {

	/** A member of an object. */
	record Member(String name, Schema<?> schema) {
	}

	private Schemas() {
	}

	static Member member(String name, Schema<?> schema) {
		return new Member(name, schema);
	}

	static Schema<?> text(String description) {
		return of("string", description);
	}

	/** One of some words. */
	static Schema<?> words(String description, Stream<String> words) {
		JsonSchema schema = of("string", description);
		words.forEach(schema::addEnumItemObject);
		return schema;
	}

	/** An object of texts by names of its own. */
	static Schema<?> texts(String description) {
		JsonSchema schema = of("object", description);
		schema.setAdditionalProperties(text(""));
		return schema;
	}

	static Schema<?> day(String description) {
		JsonSchema schema = of("string", description);
		schema.setFormat("date");
		return schema;
	}

	static Schema<?> truth(String description) {
		return of("boolean", description);
	}

	static Schema<?> number(String type, String description, int min, int max) {
		JsonSchema schema = of(type, description);
		schema.setMinimum(java.math.BigDecimal.valueOf(min));
		schema.setMaximum(java.math.BigDecimal.valueOf(max));
		return schema;
	}

	static Schema<?> list(String description, Schema<?> items) {
		JsonSchema schema = of("array", description);
		schema.setItems(items);
		return schema;
	}

	/** A list in which nothing stands twice. */
	static Schema<?> set(String description, Schema<?> items, int atLeast) {
		Schema<?> schema = list(description, items);
		schema.setUniqueItems(true);
		schema.setMinItems(atLeast);
		return schema;
	}

	static Schema<?> ref(String name) {
		JsonSchema schema = new JsonSchema();
		schema.set$ref("#/components/schemas/" + name);
		return schema;
	}

	static Schema<?> refOrNull(String name) {
		return anyOf("", ref(name), of("null", ""));
	}

	static Schema<?> orNull(Schema<?> schema) {
		Set<String> types = new LinkedHashSet<>(schema.getTypes());
		types.add("null");
		schema.setTypes(types);
		if (schema.getEnum() != null) {
			schema.addEnumItemObject(null);
		}
		return schema;
	}

	static Schema<?> anyOf(String description, Schema<?>... schemas) {
		JsonSchema schema = new JsonSchema();
		Arrays.stream(schemas).forEach(schema::addAnyOfItem);
		return describe(schema, description);
	}

	/** An object that may have any of these members and no others. */
	static Schema<?> object(String description, List<Member> members) {
		JsonSchema schema = of("object", description);
		schema.setAdditionalProperties(Boolean.FALSE);
		members.forEach((member) -> schema.addProperty(member.name(), member.schema()));
		return schema;
	}

	/** An object that always has all of these members and no others. */
	static Schema<?> whole(String description, Member... members) {
		Schema<?> schema = object(description, List.of(members));
		schema.setRequired(Arrays.stream(members).map(Member::name).toList());
		return schema;
	}

	private static JsonSchema of(String type, String description) {
		JsonSchema schema = new JsonSchema();
		schema.setTypes(new LinkedHashSet<>(List.of(type)));
		return describe(schema, description);
	}

	private static <S extends Schema<?>> S describe(S schema, String description) {
		if (!description.isEmpty()) {
			schema.setDescription(description);
		}
		return schema;
	}

}
