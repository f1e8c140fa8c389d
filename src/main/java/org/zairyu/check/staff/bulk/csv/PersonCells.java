package org.zairyu.check.staff.bulk.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.notice.mail.Mail;

/** Reads the cells of one row that tell who the person is. */
final class PersonCells {

	/** The maximum length of a reference, which is that of a client's reference. */
	static final int MAX_REF_LENGTH = 60;

	/** The maximum length of a name, which is that of a client's name. */
	private static final int MAX_NAME_LENGTH = 200;

	private static final Pattern ADDRESS = Pattern.compile(Mail.ADDRESS);

	private final CellReader cells;

	private final Map<PersonField, String> fields = new EnumMap<>(PersonField.class);

	private final List<CellProblem> problems = new ArrayList<>(0);

	PersonCells(CellReader cells) {
		this.cells = cells;
	}

	/** Reads a cell that is not empty. */
	void read(PersonField field, String cell) {
		switch (field) {
			case REF ->
				this.fields.put(field, line(field, cell, MAX_REF_LENGTH, "ref-too-long", "ref-on-several-lines"));
			case NAME, OTHER_NAME ->
				this.fields.put(field, line(field, cell, MAX_NAME_LENGTH, "too-long", "on-several-lines"));
			case EMAIL -> keep(field, address(cell), "not-an-address");
			case LANGUAGE -> keep(field, this.cells.language(cell), "unknown-language");
			case ASSIGNEE -> keep(field, this.cells.person(cell), "unknown-person");
			case TAGS -> tags(cell);
		}
	}

	/** Returns a text on one line; a wrong one is shortened to what can be shown. */
	private String line(PersonField field, String cell, int longest, String tooLong, String broken) {
		if (cell.length() > longest) {
			this.problems.add(new CellProblem(field.id(), tooLong));
			return cell.substring(0, longest);
		}
		if (cell.chars().anyMatch(Character::isISOControl)) {
			this.problems.add(new CellProblem(field.id(), broken));
			return cell.replaceAll("\\p{Cntrl}", " ");
		}
		return cell;
	}

	private static @Nullable String address(String cell) {
		String address = Normalizer.normalize(cell, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return (address.length() <= Mail.MAX_ADDRESS_LENGTH && ADDRESS.matcher(address).matches()) ? address : null;
	}

	private void keep(PersonField field, @Nullable String value, String otherwise) {
		if (value != null) {
			this.fields.put(field, value);
		}
		else {
			this.problems.add(new CellProblem(field.id(), otherwise));
		}
	}

	private void tags(String cell) {
		List<String> tags = Tags.read(this.fields.getOrDefault(PersonField.TAGS, "") + Tags.COMMA + cell);
		if (Tags.areAllowed(tags)) {
			this.fields.put(PersonField.TAGS, String.join(Tags.COMMA, tags));
		}
		else {
			this.problems.add(new CellProblem(PersonField.TAGS.id(), "too-many-tags"));
		}
	}

	Map<PersonField, String> fields() {
		return this.fields;
	}

	List<CellProblem> problems() {
		return this.problems;
	}

}
