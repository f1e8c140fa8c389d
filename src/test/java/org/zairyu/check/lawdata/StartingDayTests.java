package org.zairyu.check.lawdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.AllProcedures;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.law.Citation;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which day's law applies, tested with invented changes on 2026-11-01, with events and
 * checks before and after. A term follows the law of the day it starts, a fee and an age
 * that of the as-of date (contract, section 2).
 */
class StartingDayTests {

	private static final String NEW = "ICRRA 99-9";

	/**
	 * Texts that are already known to follow the invented change: another day, and the
	 * end before it.
	 */
	private static final Pattern LATER = Pattern
		.compile("    to: 2027-03-31\\n|(?:  #[^\\n]*\\n)?  - from: 2027-04-01\\n(?:    .*\\n?)*");

	/**
	 * Returns an assessor whose law files have one more row below the only row of a
	 * value.
	 */
	private static Assessor withRow(String file, String key, String value) {
		return assessor("law/" + file + ".yaml", key, row(value));
	}

	private static String row(String value) {
		return """
				  - from: 2026-11-01
				    value: %s
				    basis: %s
				    source: law
				    confidence: memory
				""".formatted(value, NEW);
	}

	private static Assessor assessor(String file, String key, String row) {
		return assessor(files(file, key, row));
	}

	private static Assessor assessor(LawFiles files) {
		return new Assessor(AllProcedures.ALL, files.readLaws(), LawFiles.statuses(), files.readBasis());
	}

	private static LawFiles files(String file, String key, String row) {
		return new LawFiles((name) -> {
			String text = shipped(name);
			return (name.equals(file) ? append(text, key, row) : text).getBytes(StandardCharsets.UTF_8);
		});
	}

	private static String append(String text, String key, String row) {
		int start = ("\n" + text).indexOf("\n" + key + ":\n");
		assertThat(start).as(key).isNotNegative();
		int end = Math.min((text + "\n\n").indexOf("\n\n", start) + 1, text.length());
		return text.substring(0, start) + LATER.matcher(text.substring(start, end)).replaceAll("") + row
				+ text.substring(end);
	}

	private static String shipped(String name) {
		try (InputStream stream = StartingDayTests.class.getResourceAsStream("/" + name)) {
			return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Finding finding(Assessment assessment, String code) {
		return assessment.procedures()
			.stream()
			.flatMap((result) -> result.findings().stream())
			.filter((finding) -> finding.code().id().equals(code))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + code + " in " + assessment));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# moved    | as of      | due        | overdue | article       | because
			2026-10-25 | 2026-11-05 | 2026-11-08 | false   | ICRRA 19-9(1) | moved before the change: 14 days
			2026-10-31 | 2026-11-14 | 2026-11-14 | false   | ICRRA 19-9(1) | the last day before the change
			2026-10-31 | 2026-11-17 | 2026-11-14 | true    | ICRRA 19-9(1) | overdue by the old term
			2026-11-01 | 2026-11-05 | 2026-11-08 | false   | ICRRA 99-9    | the day of the change: 7 days
			2026-11-02 | 2026-11-17 | 2026-11-09 | true    | ICRRA 99-9    | overdue by the new term
			2026-11-10 | 2026-10-20 | 2026-11-17 | false   | ICRRA 99-9    | planned: that day's law as known
			2026-10-20 | 2026-10-20 | 2026-11-03 | false   | ICRRA 19-9(1) | before the change, for a day before it
			2012-01-10 | 2012-07-09 | 2012-01-24 | true    | ICRRA 19-9(1) | before the known days: the first known law
			""")
	void decidesATerm(LocalDate moved, String asOf, LocalDate due, boolean overdue, String article, String because) {
		Scenario person = Ordinary.person(asOf, "topics=address address-event=moved-within address-date=" + moved);
		Finding notice = finding(
				withRow("registration", "change-of-address-notice", "7").assess(person.answers(), person.asOf()),
				"notify-change-of-address");
		assertThat(notice.due()).as(because).isEqualTo(due);
		assertThat(notice.overdue()).as(because).isEqualTo(overdue);
		assertThat(notice.basis()
			.stream()
			.map(Citation::cite)
			.filter((cite) -> cite.startsWith("ICRRA 19-9(1)") || cite.startsWith(NEW))).as(because)
			.singleElement()
			.asString()
			.startsWith(article);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# moved    | as of      | language | days  | because
			2026-10-31 | 2026-11-05 | en       | 14 days | moved before the change
			2026-11-01 | 2026-11-05 | en       | 7 days  | the day of the change
			2026-10-31 | 2026-11-05 | ja       | 14日    | moved before the change
			2026-11-01 | 2026-11-05 | ja       | 7日     | the day of the change
			2026-11-10 | 2026-10-20 | en       | 7 days  | planned: that day's law as known
			""")
	void saysTheTermByWhichItCounts(LocalDate moved, String asOf, String language, String days, String because) {
		Scenario person = Ordinary.person(asOf, "topics=address address-event=moved-within address-date=" + moved);
		LawFiles files = files("law/registration.yaml", "change-of-address-notice", row("7"));
		Finding notice = finding(assessor(files).assess(person.answers(), person.asOf()), "notify-change-of-address");
		LawWords words = Scenario.LANGUAGES.of(Scenario.LANGUAGES.of(language), files.readLaws().on(person.asOf()));
		assertThat(words.text(notice)).as(because).contains(days);
		assertThat(words.text(notice)).as(because).doesNotContain(days.startsWith("7") ? "14" : "7 days");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# file       | value                   | new | as of      | answers | code | due | new article | because
					registration | first-address-notice    | 7   | 2026-11-16 | topics=address address-event=arrived address-date=2026-10-31 | notify-first-address | 2026-11-14 | false | the home is fixed the day before
					registration | first-address-notice    | 7   | 2026-11-16 | topics=address address-event=arrived address-date=2026-11-01 | notify-first-address | 2026-11-08 | true  | and on the day
					registration | new-resident-notice     | 7   | 2026-11-16 | topics=address address-event=became-resident address-date=2026-10-31 | notify-address-as-new-resident | 2026-11-14 | false | the day before
					registration | new-resident-notice     | 7   | 2026-11-16 | topics=address address-event=became-resident address-date=2026-11-01 | notify-address-as-new-resident | 2026-11-08 | true  | and on the day
					registration | revocation-first-notice | 60  | 2026-11-16 | topics=address address-event=arrived landed-on=2026-10-31 | revocation-risk | 2027-01-29 | false | landed the day before: 90 days
					registration | revocation-first-notice | 60  | 2026-11-16 | topics=address address-event=arrived landed-on=2026-11-01 | revocation-risk | 2026-12-31 | true  | landed on the day: 60 days
					registration | revocation-after-leaving | 60 | 2026-11-16 | topics=address address-event=moved-within left-on=2026-10-31 | revocation-risk | 2027-01-29 | false | left the day before
					registration | revocation-after-leaving | 60 | 2026-11-16 | topics=address address-event=moved-within left-on=2026-11-01 | revocation-risk | 2026-12-31 | true  | left on the day
					registration | card-loss-notice        | 7   | 2026-11-16 | topics=address card=lost lost-known-on=2026-10-31 | reissue-card | 2026-11-14 | false | lost the day before
					registration | card-loss-notice        | 7   | 2026-11-16 | topics=address card=lost lost-known-on=2026-11-01 | reissue-card | 2026-11-08 | true  | lost on the day
					registration | card-return             | 7   | 2026-11-16 | topics=travel travel-plan=for-good departs-on=2026-10-31 | already-left | 2026-11-14 | false | left the day before
					registration | card-return             | 7   | 2026-11-16 | topics=travel travel-plan=for-good departs-on=2026-11-01 | already-left | 2026-11-08 | true  | left on the day
					re-entry     | special-reentry         | P6M | 2026-10-16 | topics=travel departs-on=2026-10-31 returns-on=2026-12-01 | special-reentry | 2027-10-31 | false | departs the day before: one year
					re-entry     | special-reentry         | P6M | 2026-10-16 | topics=travel departs-on=2026-11-01 returns-on=2026-12-01 | special-reentry | 2027-05-01 | true  | departs on the day: six months
					re-entry     | reentry-permit          | P1Y | 2026-10-31 | topics=travel departs-on=2026-11-20 reentry-bars=revocation expires-on=2033-03-31 | reentry-permit-limit | 2031-10-31 | false | a permit of the day before
					re-entry     | reentry-permit          | P1Y | 2026-11-01 | topics=travel departs-on=2026-11-20 reentry-bars=revocation expires-on=2033-03-31 | reentry-permit-limit | 2027-11-01 | true  | a permit of the day
					change       | special-period          | P3M | 2026-11-16 | topics=stay-longer expires-on=2026-10-31 applications=extension filed-on=2026-10-20 | special-period | 2026-12-31 | false | the stay ends the day before
					change       | special-period          | P3M | 2026-11-16 | topics=stay-longer expires-on=2026-11-01 applications=extension filed-on=2026-10-20 | special-period | 2027-02-01 | true  | and on the day
					registration | card-carrying-age       | 40  | 2026-10-31 | topics=address | carry-residence-card | | false | an age of today
					registration | card-carrying-age       | 40  | 2026-11-01 | topics=address | card-carry-exempt | | true | an age of today
					side-work    | side-work-weekly        | 9   | 2026-10-31 | topics=side-work status=student weekly-hours=10 | weekly-limit | | false | the hours of today
					side-work    | side-work-weekly        | 9   | 2026-11-01 | topics=side-work status=student weekly-hours=10 | over-weekly-limit | | true | the hours of today
					""")
	void isTheDayOfTheEventOrToday(String file, String value, String changed, String asOf, String answers, String code,
			LocalDate due, boolean newArticle, String because) {
		Scenario person = Ordinary.person(asOf, answers);
		Finding finding = finding(withRow(file, value, changed).assess(person.answers(), person.asOf()), code);
		assertThat(finding.due()).as(because).isEqualTo(due);
		assertThat(finding.basis().stream().anyMatch((citation) -> citation.cite().equals(NEW))).as(because)
			.isEqualTo(newArticle);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# key                       | as of      | cite        | because
			amusement-business-banned   | 2026-10-31 | ER 19(5)(i) | the ban of the day before
			amusement-business-banned   | 2026-11-01 | ICRRA 99-9  | laid down elsewhere from the day on
			""")
	void decidesWhereABanIsLaidDown(String key, String asOf, String cite, String because) {
		Scenario person = Ordinary.person(asOf, "topics=side-work amusement-business=yes");
		Finding ban = finding(assessor("law/basis.yaml", key, """
				  - from: 2026-11-01
				    cites:
				      - cite: ICRRA 99-9
				        source: law
				        confidence: memory
				""").assess(person.answers(), person.asOf()), key);
		assertThat(
				ban.basis().stream().map(Citation::cite).filter((one) -> one.equals("ER 19(5)(i)") || one.equals(NEW)))
			.as(because)
			.containsExactly(cite);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# last change | due        | because
			2026-10-31    | 2026-11-16 | as if nothing had changed: 14 days
			2026-11-01    | 2026-11-09 | with the change: 7 days
			""")
	void canBeToldAsIfNothingHadChangedSince(LocalDate lastChange, LocalDate due, String because) {
		Scenario person = Ordinary.person("2026-11-05",
				"topics=address address-event=moved-within address-date=2026-11-02");
		Assessment assessment = withRow("registration", "change-of-address-notice", "7")
			.assessWithoutChangesAfter(lastChange, person.answers(), person.asOf());
		assertThat(finding(assessment, "notify-change-of-address").due()).as(because).isEqualTo(due);
	}

}
