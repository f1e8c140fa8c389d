package org.zairyu.check.lawdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file and remembers the lines. Keeps dates as text; refuses duplicate
 * keys, anchors and empty values.
 */
final class YamlReader {

	private static final YAMLFactory YAML = YAMLFactory.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final String file;

	private final JsonParser parser;

	private YamlReader(String file, JsonParser parser) {
		this.file = file;
		this.parser = parser;
	}

	/** Reads a file as a table with the name of the file. */
	static Table read(String file, String text) {
		try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
			YamlReader reader = new YamlReader(file, parser);
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new Position(file, 1).refuse("the file must hold keys and their values");
			}
			Table table = reader.table(file, new Position(file, 1));
			if (parser.nextToken() != null) {
				throw reader.position().refuse("there must be one document only");
			}
			return table;
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? Math.max(ex.getLocation().getLineNr(), 0) : 0;
			throw new Position(file, line).refuse("this is not the YAML that is expected: "
					+ ex.getOriginalMessage().lines().findFirst().orElse("").strip());
		}
	}

	private Position position() {
		return new Position(this.file, this.parser.currentTokenLocation().getLineNr());
	}

	private Table table(String name, Position position) {
		Map<String, Node> values = new LinkedHashMap<>();
		while (this.parser.nextToken() != JsonToken.END_OBJECT) {
			String key = this.parser.currentName();
			Position place = position();
			this.parser.nextToken();
			values.put(key, value(key, place));
		}
		return new Table(position, name, values);
	}

	private Rows rows(String name, Position position) {
		List<Node> items = new ArrayList<>();
		while (this.parser.nextToken() != JsonToken.END_ARRAY) {
			items.add(value(name, position()));
		}
		return new Rows(position, name, List.copyOf(items));
	}

	private Node value(String name, Position place) {
		if (((YAMLParser) this.parser).isCurrentAlias()) {
			throw place.refuse("“" + name + "” refers to another place, which is not allowed");
		}
		JsonToken token = this.parser.currentToken();
		return switch (token) {
			case START_OBJECT -> table(name, place);
			case START_ARRAY -> rows(name, place);
			case VALUE_STRING -> new Cell(place, name, this.parser.getString(), false);
			case VALUE_NUMBER_INT -> new Cell(place, name, this.parser.getString(), true);
			case VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> new Cell(place, name, this.parser.getString(), false);
			case VALUE_NULL -> throw place.refuse("“" + name + "” is empty");
			default -> throw place.refuse("“" + name + "” cannot be read");
		};
	}

}
