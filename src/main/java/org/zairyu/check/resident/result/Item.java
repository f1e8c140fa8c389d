package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One finding on the page.
 *
 * @param text what it says to everybody alike
 * @param when by when, or null
 * @param reasons the answers it rests on
 */
record Item(ItemText text, @Nullable When when, List<Reason> reasons) {
}
