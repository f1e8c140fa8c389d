package org.zairyu.check.lawdata;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.zairyu.check.lawdata.BrokenLaw.assertRefused;

class OfficeClosureReaderTests {

	private static final String FILE = "law/test.csv";

	/** One closed day for each year: line 2 is 2012, line 26 is 2036. */
	private static final String CLOSURES = "date,name_ja,source\n" + IntStream.rangeClosed(2012, 2036)
		.mapToObj((year) -> year + "-01-01,元日,Act on National Holidays 2\n")
		.collect(Collectors.joining());

	private static void read(String csv) {
		OfficeClosureReader.read(FILE, csv);
	}

	@Test
	void readsTheDays() {
		assertThatCode(() -> read(CLOSURES)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# line | instead                          | refused in line | reason
			1      | day,name,why                     | 1  | the columns must be date,name_ja,source
			2      |                                  | 2  | the year 2012 is missing
			2      | 2011-12-31,年末,Act               | 2  | the file must begin with the year 2012
			4      | 2014-02-29,元日,Act               | 4  | must be a date that exists
			4      | 2013-01-01,元日,Act               | 4  | this day stands there already
			4      | 2012-12-31,年末,Act               | 4  | must be after 2013-01-01, the row before
			4      | 2015-01-01,元日,Act               | 4  | the year 2014 is missing
			4      |                                  | 4  | the year 2014 is missing
			4      | 2014-01-01,,Act                  | 4  | “name_ja” is “”
			4      | '2014-01-01,元日,'                | 4  | “source” is “”
			4      | 2014-01-01,元日                   | 4  | the number of cells is 2, but must be 3
			26     |                                  | 25 | the file must reach to the year 2036
			4      | 2014-01-01,元日,Act,2            | 4  | the number of cells is 4, but must be 3
			26     | 2037-01-01,元日,Act               | 26 | the file must end with the year 2036
			""")
	void refusesABrokenRow(int line, String instead, int refusedIn, String reason) {
		String broken = BrokenLaw.with(CLOSURES, line, instead);
		assertRefused(() -> read(broken), FILE, refusedIn, reason);
	}

	@Test
	void refusesAFileWithoutDays() {
		assertRefused(() -> read("date,name_ja,source\n"), FILE, 1, "the file must reach to the year 2036");
	}

}
