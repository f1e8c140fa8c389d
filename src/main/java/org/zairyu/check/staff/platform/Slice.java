package org.zairyu.check.staff.platform;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list that has an order. It is found from a line on, forward or backward, by
 * an index, and no lines are counted: the last page is as fast as the first, and lines
 * that come or go meanwhile move no other line to another page.
 *
 * @param <L> a line
 * @param lines the lines in the order of the list
 * @param hasPrevious whether there is a page before
 * @param hasNext whether there is a page after
 */
public record Slice<L>(List<L> lines, boolean hasPrevious, boolean hasNext) {

	/**
	 * A list that can be read from a line on.
	 *
	 * @param <L> a line
	 * @param <M> what tells where a line stands
	 */
	@FunctionalInterface
	public interface Source<L, M> {

		/**
		 * Reads lines.
		 * @param mark where the line next to the first one stands; null to begin with the
		 * first line of the list
		 * @param backward whether to read towards the start of the list
		 * @param limit how many lines at most
		 * @return the lines in the order in which they were read
		 */
		List<L> read(@Nullable M mark, boolean backward, int limit);

	}

	/**
	 * Reads a page. If fewer lines than a page has are left before a line, the page is
	 * the first one.
	 * @param size how many lines a page has
	 * @param after where the line before the page stands, or null
	 * @param before where the line after the page stands, or null; both are null for the
	 * first page
	 */
	public static <L, M> Slice<L> read(int size, @Nullable M after, @Nullable M before, Source<L, M> list) {
		if (before != null) {
			List<L> found = list.read(before, true, size + 1);
			if (found.size() > size) {
				return new Slice<>(found.subList(0, size).reversed(), true, true);
			}
		}
		M mark = (before != null) ? null : after;
		List<L> found = list.read(mark, false, size + 1);
		boolean more = found.size() > size;
		return new Slice<>(more ? found.subList(0, size) : found, mark != null, more);
	}

	/** Returns whether the page has all lines of the list. */
	public boolean isAll() {
		return !this.hasPrevious && !this.hasNext;
	}

	/**
	 * Returns where the line stands before which the page before ends, or null.
	 * @param mark tells where a line stands
	 */
	public <M> @Nullable M previous(Function<L, M> mark) {
		return (this.hasPrevious && !this.lines.isEmpty()) ? mark.apply(this.lines.getFirst()) : null;
	}

	/**
	 * Returns where the line stands after which the next page begins, or null.
	 * @param mark tells where a line stands
	 */
	public <M> @Nullable M next(Function<L, M> mark) {
		return this.hasNext ? mark.apply(this.lines.getLast()) : null;
	}

}
