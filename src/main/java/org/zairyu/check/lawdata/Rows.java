package org.zairyu.check.lawdata;

import java.util.List;

/**
 * A list.
 *
 * @param position where it begins
 * @param name the key it stands under
 * @param items its items
 */
record Rows(Position position, String name, List<Node> items) implements Node {
}
