package org.zairyu.check.lawdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the file with the Act on National Holidays (国民の祝日に関する法律) and the Act on
 * Holidays of Administrative Organs (行政機関の休日に関する法律).
 */
class OfficeClosuresTests {

	private static final Map<LocalDate, String> NAMES = names();

	private static Map<LocalDate, String> names() {
		try (InputStream stream = OfficeClosuresTests.class.getResourceAsStream("/law/office-closures.csv")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(","))
				.collect(Collectors.toMap((cells) -> LocalDate.parse(cells[0]), (cells) -> cells[1], (a, b) -> a,
						TreeMap::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
			2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036 })
	void areTheDaysOfTheTwoActs(int year) {
		Set<LocalDate> expected = closures(year);
		assertThat(NAMES.keySet().stream().filter((day) -> day.getYear() == year)).containsExactlyElementsOf(expected);
	}

	private static Set<LocalDate> closures(int year) {
		Set<LocalDate> holidays = holidays(year);
		Set<LocalDate> closures = new TreeSet<>(holidays);
		for (LocalDate day : holidays) {
			if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
				LocalDate substitute = day;
				while (holidays.contains(substitute)) {
					substitute = substitute.plusDays(1);
				}
				closures.add(substitute);
			}
			if (holidays.contains(day.plusDays(2))) {
				closures.add(day.plusDays(1));
			}
		}
		closures.add(LocalDate.of(year, 1, 2));
		closures.add(LocalDate.of(year, 1, 3));
		closures.add(LocalDate.of(year, 12, 29));
		closures.add(LocalDate.of(year, 12, 30));
		closures.add(LocalDate.of(year, 12, 31));
		return closures;
	}

	private static Set<LocalDate> holidays(int year) {
		Set<LocalDate> days = new TreeSet<>();
		for (String day : Set.of("01-01", "02-11", "04-29", "05-03", "05-04", "05-05", "11-03", "11-23")) {
			days.add(LocalDate.parse(year + "-" + day));
		}
		days.add(monday(year, Month.JANUARY, 2));
		days.add(monday(year, Month.SEPTEMBER, 3));
		days.add(LocalDate.of(year, 3, equinox(year, 20.8431)));
		days.add(LocalDate.of(year, 9, equinox(year, 23.2488)));
		if (year <= 2018) {
			days.add(LocalDate.of(year, 12, 23));
		}
		if (year >= 2020) {
			days.add(LocalDate.of(year, 2, 23));
		}
		switch (year) {
			case 2020 ->
				days.addAll(Set.of(LocalDate.of(2020, 7, 23), LocalDate.of(2020, 7, 24), LocalDate.of(2020, 8, 10)));
			case 2021 ->
				days.addAll(Set.of(LocalDate.of(2021, 7, 22), LocalDate.of(2021, 7, 23), LocalDate.of(2021, 8, 8)));
			default -> {
				days.add(monday(year, Month.JULY, 3));
				days.add(monday(year, Month.OCTOBER, 2));
				if (year >= 2016) {
					days.add(LocalDate.of(year, 8, 11));
				}
			}
		}
		if (year == 2019) {
			days.addAll(Set.of(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 10, 22)));
		}
		return days;
	}

	private static LocalDate monday(int year, Month month, int number) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY));
	}

	/**
	 * Returns the day of an equinox by the usual approximation, valid from 1980 to 2099.
	 */
	private static int equinox(int year, double base) {
		return (int) (base + 0.242194 * (year - 1980) - (year - 1980) / 4);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2012, 20, 22
			2013, 20, 23
			2014, 21, 23
			2015, 21, 23
			2016, 20, 22
			2017, 20, 23
			2018, 21, 23
			2019, 21, 23
			2020, 20, 22
			2021, 20, 23
			2022, 21, 23
			2023, 21, 23
			2024, 20, 22
			2025, 20, 23
			2026, 20, 23
			2027, 21, 23
			""")
	void haveThePublishedEquinoxes(int year, int march, int september) {
		assertThat(NAMES).containsEntry(LocalDate.of(year, 3, march), "春分の日")
			.containsEntry(LocalDate.of(year, 9, september), "秋分の日");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# day      | name               | because
			2012-01-02 | 振替休日            | 1 January 2012 is a Sunday
			2012-12-24 | 振替休日            | the Emperor’s birthday is a Sunday
			2013-05-06 | 振替休日            | the next day that is no holiday
			2015-05-06 | 振替休日            | 3 May is a Sunday, the 4th and 5th are holidays
			2015-09-22 | 国民の休日          | between two holidays
			2016-08-11 | 山の日             | the first Mountain Day
			2018-12-23 | 天皇誕生日          | the last one in December
			2019-04-30 | 国民の休日          | before the enthronement
			2019-05-01 | 天皇の即位の日       | Act 99 of 2018
			2019-05-02 | 国民の休日          | after the enthronement
			2019-10-22 | 即位礼正殿の儀の行われる日 | Act 99 of 2018
			2020-02-24 | 振替休日            | the first birthday in February is a Sunday
			2020-07-23 | 海の日             | moved for the Olympics
			2020-07-24 | スポーツの日         | moved for the Olympics
			2020-08-10 | 山の日             | moved for the Olympics
			2021-07-22 | 海の日             | moved for the Olympics
			2021-07-23 | スポーツの日         | moved for the Olympics
			2021-08-09 | 振替休日            | the moved Mountain Day is a Sunday
			2026-05-06 | 振替休日            | 3 May is a Sunday
			2026-09-22 | 国民の休日          | between two holidays
			2032-09-21 | 国民の休日          | between two holidays
			""")
	void nameTheDaysThatAreEasilyMissed(LocalDate day, String name, String because) {
		assertThat(NAMES).as(because).containsEntry(day, name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2015-08-11 | no Mountain Day yet
			2019-02-23 | no birthday in February yet
			2019-12-23 | no birthday in December any more
			2020-07-20 | Marine Day was moved
			2020-08-11 | Mountain Day was moved
			2020-10-12 | Sports Day was moved
			2021-07-19 | Marine Day was moved
			2021-08-11 | Mountain Day was moved
			2021-10-11 | Sports Day was moved
			2026-12-28 | the last office day of the year
			2027-01-04 | the first office day of the year
			""")
	void leaveOutDaysThatAreNotHolidays(LocalDate day, String because) {
		assertThat(NAMES).as(because).doesNotContainKey(day);
	}

	@Test
	void sayOfWhichEquinoxesTheOfficialDayIsKnown() throws IOException {
		try (InputStream stream = getClass().getResourceAsStream("/law/office-closures.csv")) {
			String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(file.lines().filter((line) -> line.contains("分の日"))).allSatisfy((line) -> assertThat(line)
				.contains((line.compareTo("2028") < 0) ? "published by the National" : "not yet published"));
		}
	}

}
