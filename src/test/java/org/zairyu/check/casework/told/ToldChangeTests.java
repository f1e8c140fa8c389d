package org.zairyu.check.casework.told;

import java.util.Arrays;
import java.util.List;

import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ToldChangeTests {

	private static final Telling.Item NOTICE = item("notify", "Notify", "2026-12-01", "Go.\nBring the card.");

	private static final Telling.Item CARD = item("carry", "Carry the card", null, "Always.");

	private static Telling.Item item(String code, String title, @Nullable String due, String text) {
		return new Telling.Item(code, "duty", "You must", title, text, null, due, null, false, "City hall",
				List.of(new Telling.Document("card", "Card", false)), "4,000 yen",
				List.of(new Telling.Provision("Law", "Act 1", null, "known")), List.of());
	}

	private static Telling telling(String verdict, Telling.Item... findings) {
		return new Telling("en", "2026-11-22", "2026-10-01", List.of(), List.of(new Telling.Outcome("registration",
				"Registration", verdict, "Verdict " + verdict, "Sentence", Arrays.asList(findings))));
	}

	@Test
	void findsNothingInTheSame() {
		assertThat(ToldChange.between(telling("required", NOTICE, CARD), telling("required", CARD, NOTICE))).isEmpty();
	}

	@Test
	void findsWhatIsNewAndWhatIsGone() {
		assertThat(ToldChange.between(telling("required", NOTICE), telling("required", CARD))).containsExactly(
				new ToldChange("Registration", "Notify", Aspect.REMOVED, "You must, 2026-12-01", ""),
				new ToldChange("Registration", "Carry the card", Aspect.ADDED, "", "You must"));
	}

	@Test
	void findsEveryPartOfAFindingThatDiffers() {
		Telling.Item other = new Telling.Item("notify", "step", "You can", "Notify", NOTICE.text(), "2026-11-01",
				"2026-12-02", "2026-11-30", true, null,
				List.of(new Telling.Document("card", "Card", false), new Telling.Document("bill", "Bill", true)), null,
				List.of(new Telling.Provision("Law", "Act 2", null, "known")), List.of());
		assertThat(ToldChange.between(telling("required", NOTICE), telling("required", other)))
			.extracting(ToldChange::aspect, ToldChange::before, ToldChange::after)
			.containsExactly(tuple(Aspect.KIND, "You must", "You can"), tuple(Aspect.OPENS, "", "2026-11-01"),
					tuple(Aspect.DUE, "2026-12-01", "2026-12-02"), tuple(Aspect.GO_BY, "", "2026-11-30"),
					tuple(Aspect.OVERDUE, "", "2026-12-02"), tuple(Aspect.WHERE, "City hall", ""),
					tuple(Aspect.DOCUMENTS, "Card", "Card; (Bill)"), tuple(Aspect.FEE, "4,000 yen", ""),
					tuple(Aspect.BASIS, "Act 1", "Act 2"));
	}

	@Test
	void repeatsOnlyTheSentencesThatDiffer() {
		Telling.Item other = item("notify", "Notify", "2026-12-01", "Go.\nBring the passport.");
		assertThat(ToldChange.between(telling("required", NOTICE), telling("required", other))).containsExactly(
				new ToldChange("Registration", "Notify", Aspect.TEXT, "Bring the card.", "Bring the passport."));
	}

	@Test
	void tellsAnotherVerdictFromNone() {
		assertThat(ToldChange.between(telling("required", NOTICE), telling("not-needed", NOTICE))).containsExactly(
				new ToldChange("Registration", null, Aspect.VERDICT, "Verdict required", "Verdict not-needed"));
		Telling undecided = new Telling("en", "2026-11-22", "2026-10-01", List.of(), List.of());
		assertThat(ToldChange.between(telling("required", NOTICE), undecided))
			.as("findings that are not known are not gone")
			.containsExactly(new ToldChange("Registration", null, Aspect.VERDICT, "Verdict required", ""));
		assertThat(ToldChange.between(undecided, telling("required", NOTICE)))
			.containsExactly(new ToldChange("Registration", null, Aspect.VERDICT, "", "Verdict required"));
	}

	private static Tuple tuple(Aspect aspect, String before, String after) {
		return Assertions.tuple(aspect, before, after);
	}

}
