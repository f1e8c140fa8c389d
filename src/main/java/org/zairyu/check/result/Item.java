package org.zairyu.check.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One finding on the page.
 *
 * @param key decides what it says to everybody alike
 * @param id by which links find it
 * @param kind id of its kind
 * @param label its kind in words
 * @param title what it is
 * @param of the procedures it belongs to, in words
 * @param when by when, or null
 * @param law what it says to everybody alike
 * @param reasons the answers it rests on
 */
public record Item(ItemKey key, String id, String kind, String label, String title, String of, @Nullable When when,
		LawPart law, List<Reason> reasons) {
}
