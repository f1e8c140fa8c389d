package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.zairyu.check.language.Words;
import org.zairyu.check.staff.bulk.csv.Columns;
import org.zairyu.check.staff.bulk.csv.Headings;
import org.zairyu.check.staff.bulk.csv.PersonTable;

/** Prepares what a page says of the columns of a run. */
@Component
final class ColumnPages {

	/** How many values of a column are shown. */
	private static final int VALUES = 3;

	/** How many rows are searched for values. */
	private static final int ROWS = 50;

	private static final int LONGEST = 40;

	private final BulkTables tables;

	private final ColumnWords words;

	private final BulkHeadings headings;

	/**
	 * A column that is asked about.
	 *
	 * @param letter its letter
	 * @param heading what the first line says
	 * @param values some of its values
	 * @param chosen the id that was chosen
	 */
	record Asked(String letter, String heading, List<String> values, String chosen) {
	}

	/**
	 * A heading that is remembered.
	 *
	 * @param key its letters and digits
	 * @param heading as it was written
	 * @param name what it is, or null if it is not read
	 */
	record Kept(String key, String heading, @Nullable String name) {
	}

	/**
	 * A column that is known.
	 *
	 * @param heading what the first line says
	 * @param name what it is, or null if it is not read
	 */
	record Known(String heading, @Nullable String name) {
	}

	ColumnPages(BulkTables tables, ColumnWords words, BulkHeadings headings) {
		this.tables = tables;
		this.words = words;
		this.headings = headings;
	}

	/** Adds the headings that the agency has told apart. */
	void kept(Words words, Model model) {
		model.addAttribute("kept",
				this.headings.all()
					.stream()
					.map((kept) -> new Kept(kept.key(), kept.written(), name(kept.column(), words)))
					.toList());
	}

	private @Nullable String name(String id, Words words) {
		return Headings.isColumn(id) ? this.words.name(id, words) : null;
	}

	/** Adds the columns of a run that is checked or can be. */
	void known(Columns columns, Words words, Model model) {
		List<Known> known = new ArrayList<>();
		for (int i = 0; i < columns.ids().size(); i++) {
			String id = columns.ids().get(i);
			known.add(new Known(columns.headings().get(i), name(id, words)));
		}
		model.addAttribute("columns", known);
	}

	/** Adds the columns of which nobody knows what they are. */
	void asked(BulkRun run, ColumnsForm form, Words words, Model model) {
		try (PersonTable table = this.tables.open(run)) {
			Columns columns = table.columns();
			List<List<String>> values = columns.unknown()
				.stream()
				.map((column) -> (List<String>) new ArrayList<String>())
				.toList();
			List<String> row = table.nextCells();
			for (int number = 0; row != null && number < ROWS; number++) {
				for (int place = 0; place < values.size(); place++) {
					int column = columns.unknown().get(place);
					add((column < row.size()) ? row.get(column).strip() : "", values.get(place));
				}
				row = table.nextCells();
			}
			List<Asked> asked = new ArrayList<>();
			for (int place = 0; place < values.size(); place++) {
				int column = columns.unknown().get(place);
				asked.add(new Asked(Columns.letter(column), columns.headings().get(column), values.get(place),
						form.chosen(place)));
			}
			model.addAttribute("asked", asked);
			model.addAttribute("choices", this.words.names(words));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(String value, List<String> values) {
		String shown = (value.length() <= LONGEST) ? value : value.substring(0, LONGEST) + "…";
		if (!shown.isEmpty() && values.size() < VALUES && !values.contains(shown)) {
			values.add(shown);
		}
	}

}
