package org.zairyu.check.lawdata;

import java.util.List;

/**
 * A list in a YAML file.
 *
 * @param position where it begins
 * @param name its key
 * @param items its items
 */
record Rows(Position position, String name, List<Node> items) implements Node {
}
