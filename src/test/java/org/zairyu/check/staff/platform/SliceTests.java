package org.zairyu.check.staff.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of a list, each with three lines. */
class SliceTests {

	private final TreeSet<Integer> list = new TreeSet<>();

	private void fill(int lines) {
		IntStream.rangeClosed(1, lines).forEach(this.list::add);
	}

	private Slice<Integer> page(@Nullable Integer after, @Nullable Integer before) {
		return Slice.read(3, after, before, (mark, backward, limit) -> {
			var order = backward ? this.list.descendingSet() : this.list;
			return ((mark != null) ? order.tailSet(mark, false) : order).stream().limit(limit).toList();
		});
	}

	private static @Nullable Integer previous(Slice<Integer> page) {
		return page.previous(Function.identity());
	}

	private static @Nullable Integer next(Slice<Integer> page) {
		return page.next(Function.identity());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# lines, lines of the last page, pages
			0, 0, 1
			1, 1, 1
			2, 2, 1
			3, 3, 1
			4, 1, 2
			6, 3, 2
			7, 1, 3
			""")
	void showsTheSameLinesOnTheWayBack(int lines, int last, int pages) {
		fill(lines);
		Slice<Integer> page = page(null, null);
		assertThat(page.hasPrevious()).isFalse();
		assertThat(previous(page)).isNull();
		assertThat(page.isAll()).isEqualTo(pages == 1);
		Deque<List<Integer>> way = new ArrayDeque<>();
		while (page.hasNext()) {
			way.push(page.lines());
			page = page(next(page), null);
			assertThat(page.hasPrevious()).isTrue();
			assertThat(page.isAll()).isFalse();
		}
		assertThat(next(page)).isNull();
		assertThat(page.lines()).hasSize(last);
		assertThat(way).hasSize(pages - 1);
		while (!way.isEmpty()) {
			page = page(null, previous(page));
			assertThat(page.lines()).isEqualTo(way.pop());
			assertThat(page.hasNext()).isTrue();
			assertThat(page.hasPrevious()).isEqualTo(!way.isEmpty());
		}
	}

	@Test
	void isTheFirstPageIfFewerLinesAreLeftBefore() {
		fill(7);
		this.list.remove(1);
		this.list.remove(2);
		assertThat(page(null, 4)).isEqualTo(new Slice<>(List.of(3, 4, 5), false, true));
		assertThat(page(null, 1)).as("nothing is left").isEqualTo(new Slice<>(List.of(3, 4, 5), false, true));
	}

	@Test
	void staysRightIfTheLinesAtItsEndsAreGone() {
		fill(9);
		this.list.remove(3);
		assertThat(page(3, null).lines()).containsExactly(4, 5, 6);
		this.list.remove(7);
		assertThat(page(null, 7)).isEqualTo(new Slice<>(List.of(4, 5, 6), true, true));
	}

	@Test
	void isEmptyButNotTheFirstIfAllAfterItAreGone() {
		fill(3);
		assertThat(page(3, null)).isEqualTo(new Slice<>(List.of(), true, false));
		assertThat(previous(page(3, null))).isNull();
	}

}
