package org.zairyu.check.lawdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.zairyu.check.lawdata.BrokenLaw.assertRefused;

class StatusReaderTests {

	private static final String FILE = "law/statuses.csv";

	private static final String SHIPPED = shipped();

	private static String shipped() {
		try (InputStream stream = StatusReaderTests.class.getResourceAsStream("/" + FILE)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the shipped file with one cell replaced in the second row, that of the
	 * official.
	 */
	private static String withCell(String column, String text) {
		List<String> lines = SHIPPED.lines().toList();
		int index = List.of(lines.getFirst().split(",")).indexOf(column);
		String[] cells = lines.get(2).split(",", 14);
		cells[index] = text;
		return BrokenLaw.with(SHIPPED, 3, String.join(",", cells));
	}

	private static void read(String csv) {
		StatusReader.read(FILE, csv);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# column              | instead                    | reason
			id                    | officer                    | must be one of diplomat, official
			id                    | diplomat                   | this status has a row already
			name_ja               | ''                         | must be a text without blanks around it
			group                 | table 3                    | must be one of table 1-1
			periods               | ''                         | “” is not a period of stay
			periods               | P5Y;P3Y                    | “P5Y;P3Y” is not a period of stay
			periods               | P0D                        | “P0D” is not a period of stay
			periods               | P12M                       | “P12M” is not a period of stay
			periods               | P1M1D                      | “P1M1D” is not a period of stay
			periods               | 'P1Y|P1Y'                  | the period P1Y stands twice
			periods               | designated<=forever        | “forever” is not a period of stay
			periods               | 'designated<=P1Y|P3M'      | the designated period must come last
			mid_to_long_term      | maybe                      | must be one of yes, no, depends
			extension             | twice                      | must be one of multiple, capped
			work                  | all                        | must be one of unrestricted, within-status
			side_work_permission  | comprehensive              | must be one of not-needed, comprehensive-28h
			affiliation_notice    | employer                   | must name notices of ICRRA 19-16
			affiliation_notice    | 'spouse|spouse'            | must name notices of ICRRA 19-16
			effective_from        | 2026-02-30                 | must be a date that exists
			effective_to          | soon                       | must be a date that exists
			new_until             | 2027                       | must be a date that exists
			source                | ''                         | must be a text without blanks around it
			""")
	void refusesABrokenCell(String column, String instead, String reason) {
		assertRefused(() -> read(withCell(column, instead)), FILE, 3, reason);
	}

	@Test
	void refusesAnEndBeforeTheBeginning() {
		String broken = withCell("effective_from", "2027-04-01,2027-03-31").replace("2027-03-31,,,", "2027-03-31,,");
		assertRefused(() -> read(broken), FILE, 3, "must not be before “effective_from”");
	}

	@Test
	void refusesAMissingStatus() {
		String broken = BrokenLaw.with(SHIPPED, 3, null);
		assertRefused(() -> read(broken), FILE, (int) broken.lines().count(),
				"the file ends without a row for the status “official”");
	}

	@Test
	void refusesOtherColumns() {
		assertRefused(() -> read(SHIPPED.replaceFirst("periods", "period")), FILE, 1, "the columns must be id,name_ja");
		assertRefused(() -> read(""), FILE, 1, "the columns must be id,name_ja");
	}

	@Test
	void refusesARowWithAnotherNumberOfCells() {
		assertRefused(() -> read(BrokenLaw.with(SHIPPED, 3, "official,公用")), FILE, 3,
				"the number of cells is 2, but must be 15");
		assertRefused(() -> read(BrokenLaw.with(SHIPPED, 3, "")), FILE, 3, "must be 15");
	}

	@Test
	void refusesTextThatIsNotCsv() {
		assertRefused(() -> read(SHIPPED + "\"open"), FILE, 43, "the number of cells is 1, but must be 15");
	}

}
