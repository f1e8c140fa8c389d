package org.zairyu.check.procedure;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.zairyu.check.law.Law;
import org.zairyu.check.law.LawChange;
import org.zairyu.check.law.Parameter;
import org.zairyu.check.procedure.Comparison.Change;
import org.zairyu.check.procedure.Comparison.Difference;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final Scenario TRIP = Scenario.of("2026-11-22", """
			topics=travel status=student period-of-stay=P2Y expires-on=2028-12-31 card=held age=21 travel-plan=return
			departs-on=2026-12-01 returns-on=2027-01-10 reentry-bars=none same-activity-after-return=yes
			passport-valid=yes reentry-permit-until=none""");

	private static Comparison compare(Scenario before, Scenario after) {
		List<Comparison> comparisons = Comparison.of(before.assess(), after.assess());
		assertThat(comparisons).hasSize(1);
		return comparisons.getFirst();
	}

	private static Change change(Comparison comparison, FindingCode code) {
		return comparison.changes()
			.stream()
			.filter((change) -> change.finding().code() == code)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void sameAnswersDifferInNothing() {
		assertThat(compare(TRIP, TRIP).isSame()).isTrue();
	}

	@Test
	void aLaterDepartureMovesTheLastDayToComeBack() {
		Comparison comparison = compare(TRIP, TRIP.with("departs-on", "2026-12-20"));
		assertThat(comparison.before()).isEqualTo(comparison.after());
		assertThat(comparison.isSame()).as("the verdict is the same, a day is not").isFalse();
		Change change = change(comparison, FindingCode.SPECIAL_REENTRY);
		assertThat(change.difference()).isEqualTo(Difference.CHANGED);
		assertThat(change.before().due()).isEqualTo("2027-12-01");
		assertThat(change.after().due()).isEqualTo("2027-12-20");
	}

	@Test
	void aReturnAfterAYearNeedsAPermit() {
		Comparison comparison = compare(TRIP, TRIP.with("returns-on", "2027-12-02"));
		assertThat(comparison.before()).isEqualTo(Verdict.NOT_NEEDED);
		assertThat(comparison.after()).isEqualTo(Verdict.REQUIRED);
		assertThat(change(comparison, FindingCode.SPECIAL_REENTRY).difference()).isEqualTo(Difference.REMOVED);
		assertThat(change(comparison, FindingCode.APPLY_REENTRY_PERMIT).difference()).isEqualTo(Difference.ADDED);
		assertThat(change(comparison, FindingCode.STATUS_LOST_IF_LATE).difference()).isEqualTo(Difference.SAME);
	}

	@Test
	void whatDiffersStandsBeforeWhatIsTheSame() {
		Comparison comparison = compare(TRIP, TRIP.with("returns-on", "2027-12-02"));
		assertThat(comparison.changes()).extracting((change) -> change.difference() == Difference.SAME)
			.contains(true, false)
			.isSorted();
	}

	@Test
	void listsWhatTheLawChangedBetweenTwoDays() {
		Law before = Scenario.LAWS.on(LocalDate.of(2026, 9, 30));
		Law after = Scenario.LAWS.on(LocalDate.of(2026, 10, 1));
		assertThat(LawChange.between(before, after)).extracting(LawChange::parameter)
			.containsExactlyInAnyOrder(Parameter.EXTENSION_FEE, Parameter.CHANGE_FEE, Parameter.PERMANENT_RESIDENCE_FEE,
					Parameter.REDUCED_FEE, Parameter.REDUCED_PERMANENT_RESIDENCE_FEE, Parameter.ONLINE_PAYMENT_CHARGE,
					Parameter.ONLINE_PAYMENT_CHARGE_LONG_STAY, Parameter.ONLINE_PAYMENT_CHARGE_OTHER);
		assertThat(LawChange.between(after, Scenario.LAWS.on(LocalDate.of(2026, 11, 22)))).isEmpty();
	}

	@Test
	void listsNoValueThatIsLaidDownAnewButTheSame() {
		Law before = Scenario.LAWS.on(LocalDate.of(2026, 6, 13));
		Law after = Scenario.LAWS.on(LocalDate.of(2026, 6, 14));
		assertThat(LawChange.between(before, after)).extracting(LawChange::parameter)
			.contains(Parameter.CARD_VALIDITY_PERMANENT)
			.doesNotContain(Parameter.PHOTO_AGE);
	}

}
