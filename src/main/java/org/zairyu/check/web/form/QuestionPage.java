package org.zairyu.check.web.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question as its page shows it.
 *
 * @param kind which fields it has
 * @param tab the title of the window
 * @param title the question, the heading of the page
 * @param hint one sentence of help
 * @param why why it is asked
 * @param askers the procedures that ask it
 * @param groups the options for ticking, in groups, with what is ticked
 * @param fields the fields for typing, with what was typed
 * @param birthday the fields for a birthday in place of an age, none elsewhere
 * @param other the option that belongs to the fields, or null when there is none
 * @param help how to fill the fields, or null
 * @param error what is wrong with the entry, or null
 * @param errorField the field to go to for that
 * @param unusual the unusual date that was typed and is asked about, or null
 * @param cardTag value of the {@code lang} attribute of names on the card
 */
public record QuestionPage(Kind kind, String tab, String title, String hint, String why, List<Asker> askers,
		List<Group> groups, List<Field> fields, List<Field> birthday, @Nullable Choice other, @Nullable String help,
		@Nullable String error, String errorField, @Nullable String unusual, String cardTag) {

	/**
	 * A procedure that asks.
	 *
	 * @param id its id
	 * @param name its name
	 */
	public record Asker(String id, String name) {
	}

	/** Which fields a question has. */
	public enum Kind {

		/** One of several. */
		RADIOS,
		/** Any of several. */
		BOXES,
		/** Year, month and day. */
		DATE,
		/** One field for a number. */
		NUMBER

	}

	/**
	 * Options under a heading.
	 *
	 * @param id id of the heading
	 * @param heading the heading, or null when there is only one group
	 * @param choices the options
	 * @param folded whether they are shown on demand
	 */
	public record Group(String id, @Nullable String heading, List<Choice> choices, boolean folded) {

		Group(String id, @Nullable String heading, List<Choice> choices) {
			this(id, heading, choices, false);
		}

		/** Returns the same group with its options ticked or not. */
		Group with(List<Choice> choices) {
			return new Group(this.id, this.heading, choices, this.folded);
		}

		/** Returns whether an option is ticked, so that the group is open at once. */
		public boolean isOpen() {
			return this.choices.stream().anyMatch(Choice::checked);
		}

	}

	/**
	 * One option.
	 *
	 * @param id id of its field
	 * @param value what it sends
	 * @param text its words
	 * @param onCard its name on the residence card, where that is in another language
	 * @param hint more words, or null
	 * @param exclusive whether it excludes all others
	 * @param checked whether it is ticked
	 */
	public record Choice(String id, String value, String text, @Nullable String onCard, @Nullable String hint,
			boolean exclusive, boolean checked) {

		Choice(String id, String value, String text, @Nullable String onCard, @Nullable String hint,
				boolean exclusive) {
			this(id, value, text, onCard, hint, exclusive, false);
		}

		Choice withId(String id) {
			return new Choice(id, this.value, this.text, this.onCard, this.hint, this.exclusive, this.checked);
		}

		Choice withChecked(boolean checked) {
			return new Choice(this.id, this.value, this.text, this.onCard, this.hint, this.exclusive, checked);
		}

	}

	/**
	 * A field for typing.
	 *
	 * @param id its id and name
	 * @param label its label
	 * @param wide how many digits it is wide
	 * @param mode the keyboard that a phone shows
	 * @param wrong whether it is to blame for the error
	 * @param value its text
	 */
	public record Field(String id, String label, int wide, String mode, boolean wrong, String value) {

		Field withValue(String value) {
			return new Field(this.id, this.label, this.wide, this.mode, this.wrong, value);
		}

	}

	/** Returns whether a birthday was typed, or is wrong. */
	public boolean hasBirthday() {
		return this.birthday.stream().anyMatch((field) -> field.wrong() || !field.value().isEmpty());
	}

	/** Returns whether the options are so many that they are in groups. */
	public boolean isLong() {
		return this.kind == Kind.RADIOS && this.groups.size() > 1;
	}

}
