package org.zairyu.check.wizard;

import java.util.HashMap;
import java.util.Map;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.stencil.Html;
import org.zairyu.check.stencil.Own;
import org.zairyu.check.wizard.QuestionPage.Choice;
import org.zairyu.check.wizard.QuestionPage.Field;
import org.zairyu.check.wizard.QuestionPage.Group;

/** What a visitor has typed or ticked, by the ids of the fields of a page. */
final class OwnEntry {

	private static final Html CHECKED = Html.text("checked");

	private OwnEntry() {
	}

	/**
	 * What a page has of a visitor's own. A page with an error is not kept for others.
	 * @param back the page before
	 */
	static Own of(QuestionPage page, AnswerType type, Entry entry, String back) {
		Map<String, Html> own = entry(page, type, entry);
		own.put("back", Html.text(back));
		return new Own(page.error() == null, own);
	}

	private static Map<String, Html> entry(QuestionPage page, AnswerType type, Entry entry) {
		Map<String, Html> own = new HashMap<>();
		for (Group group : page.groups()) {
			for (Choice choice : group.choices()) {
				if (entry.has(Entry.ANSWER, choice.value())) {
					own.put(choice.id(), CHECKED);
				}
			}
		}
		boolean offered = !own.isEmpty();
		Choice other = page.other();
		if (other != null && !offered && !entry.raw(Entry.ANSWER).isEmpty()) {
			own.put(other.id(), CHECKED);
		}
		if (!(type instanceof AnswerType.Stay && offered)) {
			for (Field field : page.fields()) {
				own.put(field.id(), Html.text(entry.raw(field.id())));
			}
		}
		return own;
	}

}
