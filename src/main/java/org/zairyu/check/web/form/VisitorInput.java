package org.zairyu.check.web.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.web.form.QuestionPage.Choice;
import org.zairyu.check.web.form.QuestionPage.Field;
import org.zairyu.check.web.form.QuestionPage.Group;

/** What a person has typed or ticked, by the ids of the fields of a question. */
public final class VisitorInput {

	/** Stands at the id of an option that is ticked. */
	public static final String CHECKED = "checked";

	private VisitorInput() {
	}

	/** What the page of a question has of an entry. */
	public static Map<String, String> of(QuestionPage page, AnswerType type, QuestionInput entry) {
		return of(page.groups(), page.other(), page.fields(), type, entry);
	}

	/** What the fields of a question have of an entry. */
	public static Map<String, String> of(Forms.Form form, AnswerType type, QuestionInput entry) {
		return of(form.groups(), form.other(), form.fields(), type, entry);
	}

	private static Map<String, String> of(List<Group> groups, @Nullable Choice other, List<Field> fields,
			AnswerType type, QuestionInput entry) {
		Map<String, String> own = new HashMap<>();
		for (Group group : groups) {
			for (Choice choice : group.choices()) {
				if (entry.has(QuestionInput.ANSWER, choice.value())) {
					own.put(choice.id(), CHECKED);
				}
			}
		}
		boolean offered = !own.isEmpty();
		if (other != null && !offered && !entry.raw(QuestionInput.ANSWER).isEmpty()) {
			own.put(other.id(), CHECKED);
		}
		if (!(type instanceof AnswerType.Stay && offered)) {
			for (Field field : fields) {
				own.put(field.id(), entry.raw(field.id()));
			}
		}
		return own;
	}

}
