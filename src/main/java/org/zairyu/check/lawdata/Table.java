package org.zairyu.check.lawdata;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A group of named values in a YAML file.
 *
 * @param position where it begins
 * @param name its key
 * @param values its values in the order of the file
 */
record Table(Position position, String name, Map<String, Node> values) implements Node {

	/** Refuses unknown keys and missing required ones. */
	Table withKeys(Set<String> required, Set<String> optional) {
		this.values.forEach((key, value) -> {
			if (!required.contains(key) && !optional.contains(key)) {
				throw value.position().refuse("the key “" + key + "” is unknown");
			}
		});
		Set<String> missing = new TreeSet<>(required);
		missing.removeAll(this.values.keySet());
		if (!missing.isEmpty()) {
			throw this.position.refuse("“" + this.name + "” lacks the key “" + missing.iterator().next() + "”");
		}
		return this;
	}

	Node get(String key) {
		Node value = this.values.get(key);
		if (value == null) {
			throw this.position.refuse("“" + this.name + "” lacks the key “" + key + "”");
		}
		return value;
	}

	Cell cell(String key) {
		return get(key).asCell();
	}

	@Nullable Cell find(String key) {
		Node value = this.values.get(key);
		return (value != null) ? value.asCell() : null;
	}

}
