package org.zairyu.check.staff.cases.advice;

import java.util.Arrays;
import java.util.List;

import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceDiffTests {

	private static final AdviceSnapshot.Item NOTICE = item("notify", "Notify", "2026-12-01", "Go.\nBring the card.");

	private static final AdviceSnapshot.Item CARD = item("carry", "Carry the card", null, "Always.");

	private static AdviceSnapshot.Item item(String code, String title, @Nullable String due, String text) {
		return new AdviceSnapshot.Item(code, "duty", "You must", title, text, null, due, null, null, false, "City hall",
				List.of(new AdviceSnapshot.Document("card", "Card", false)), "4,000 yen",
				List.of(new AdviceSnapshot.Provision("Law", "Act 1", null, "known")), List.of());
	}

	private static AdviceSnapshot telling(String verdict, AdviceSnapshot.Item... findings) {
		return new AdviceSnapshot("en", "2026-11-22", "2026-10-01", List.of(),
				List.of(new AdviceSnapshot.Outcome("registration", "Registration", verdict, "Verdict " + verdict,
						"Sentence", Arrays.asList(findings))));
	}

	@Test
	void findsNothingInTheSame() {
		assertThat(AdviceDiff.between(telling("required", NOTICE, CARD), telling("required", CARD, NOTICE))).isEmpty();
	}

	@Test
	void findsWhatIsNewAndWhatIsGone() {
		assertThat(AdviceDiff.between(telling("required", NOTICE), telling("required", CARD))).containsExactly(
				new AdviceDiff("Registration", "Notify", AdviceAspect.REMOVED, "You must, 2026-12-01", ""),
				new AdviceDiff("Registration", "Carry the card", AdviceAspect.ADDED, "", "You must"));
	}

	@Test
	void findsEveryPartOfAFindingThatDiffers() {
		AdviceSnapshot.Item other = new AdviceSnapshot.Item("notify", "step", "You can", "Notify", NOTICE.text(),
				"2026-11-01", "2026-12-02", "2026-11-30", null, true, null,
				List.of(new AdviceSnapshot.Document("card", "Card", false),
						new AdviceSnapshot.Document("bill", "Bill", true)),
				null, List.of(new AdviceSnapshot.Provision("Law", "Act 2", null, "known")), List.of());
		assertThat(AdviceDiff.between(telling("required", NOTICE), telling("required", other)))
			.extracting(AdviceDiff::aspect, AdviceDiff::before, AdviceDiff::after)
			.containsExactly(tuple(AdviceAspect.KIND, "You must", "You can"),
					tuple(AdviceAspect.OPENS, "", "2026-11-01"), tuple(AdviceAspect.DUE, "2026-12-01", "2026-12-02"),
					tuple(AdviceAspect.GO_BY, "", "2026-11-30"), tuple(AdviceAspect.OVERDUE, "", "2026-12-02"),
					tuple(AdviceAspect.WHERE, "City hall", ""), tuple(AdviceAspect.DOCUMENTS, "Card", "Card; (Bill)"),
					tuple(AdviceAspect.FEE, "4,000 yen", ""), tuple(AdviceAspect.BASIS, "Act 1", "Act 2"));
	}

	@Test
	void repeatsOnlyTheSentencesThatDiffer() {
		AdviceSnapshot.Item other = item("notify", "Notify", "2026-12-01", "Go.\nBring the passport.");
		assertThat(AdviceDiff.between(telling("required", NOTICE), telling("required", other))).containsExactly(
				new AdviceDiff("Registration", "Notify", AdviceAspect.TEXT, "Bring the card.", "Bring the passport."));
	}

	@Test
	void tellsAnotherVerdictFromNone() {
		assertThat(AdviceDiff.between(telling("required", NOTICE), telling("not-needed", NOTICE))).containsExactly(
				new AdviceDiff("Registration", null, AdviceAspect.VERDICT, "Verdict required", "Verdict not-needed"));
		AdviceSnapshot undecided = new AdviceSnapshot("en", "2026-11-22", "2026-10-01", List.of(), List.of());
		assertThat(AdviceDiff.between(telling("required", NOTICE), undecided))
			.as("findings that are not known are not gone")
			.containsExactly(new AdviceDiff("Registration", null, AdviceAspect.VERDICT, "Verdict required", ""));
		assertThat(AdviceDiff.between(undecided, telling("required", NOTICE)))
			.containsExactly(new AdviceDiff("Registration", null, AdviceAspect.VERDICT, "", "Verdict required"));
	}

	private static Tuple tuple(AdviceAspect aspect, String before, String after) {
		return Assertions.tuple(aspect, before, after);
	}

}
