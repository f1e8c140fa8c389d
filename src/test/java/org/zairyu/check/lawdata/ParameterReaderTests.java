package org.zairyu.check.lawdata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zairyu.check.lawdata.BrokenLaw.assertRefused;

class ParameterReaderTests {

	private static final String FILE = "law/test.yaml";

	private static final String HOURS = """
			side-work-weekly:
			  - from: 2012-07-09
			    to: 2020-12-31
			    value: 28
			    basis: ER 19(5)(i)
			    source: law
			    confidence: secondary
			  - from: 2021-01-01
			    value: 30
			    basis: ER 19(5)(i)
			    source: law
			    url: https://www.moj.go.jp/isa/
			    confidence: official
			    checked: 2026-11-30
			""";

	private static void read(String yaml) {
		new ParameterReader().read(YamlReader.read(FILE, yaml));
	}

	@Test
	void readsTheRowsOfAParameter() {
		ParameterReader reader = new ParameterReader();
		reader.read(YamlReader.read(FILE, HOURS));
		String others = Arrays.stream(Parameter.values())
			.filter((parameter) -> parameter != Parameter.SIDE_WORK_WEEKLY)
			.map(ParameterReaderTests::anyRow)
			.collect(Collectors.joining());
		reader.read(YamlReader.read("law/others.yaml", others));
		assertThat(reader.complete("law/*.yaml").get(Parameter.SIDE_WORK_WEEKLY)).isEqualTo(List.of(
				new DatedValue(LocalDate.of(2012, 7, 9), LocalDate.of(2020, 12, 31), 28,
						new Citation(AuthorityKind.LAW, "ER 19(5)(i)", null, Confidence.SECONDARY, null)),
				new DatedValue(LocalDate.of(2021, 1, 1), null, 30, new Citation(AuthorityKind.LAW, "ER 19(5)(i)",
						"https://www.moj.go.jp/isa/", Confidence.OFFICIAL, LocalDate.of(2026, 11, 30)))));
	}

	private static String anyRow(Parameter parameter) {
		String value = switch (parameter.type()) {
			case DAYS, COUNT, HOURS, YEN -> "1";
			case TERM -> "P1Y";
			case FEE -> "{counter: 1}";
		};
		return parameter.id() + ": [{from: 2012-07-09, value: " + value
				+ ", basis: A 1, source: law, confidence: memory}]\n";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# line | instead                                | refused in line | reason
			1      | side-work-monthly:                     | 1 | the parameter “side-work-monthly” is unknown
			2      | '  - from: 2012-07-10'                 | 2 | must be in force on 2012-07-09
			2      | '  - from: 2012-02-30'                 | 2 | must be a date that exists
			2      | '  - from: 2012-7-9'                   | 2 | must be a date that exists
			2      | '  - from: 2012-07-09T00:00:00Z'       | 2 | must be a date that exists
			3      | '    to: 2012-07-08'                   | 3 | must not be before “from”
			3      | '    to: 2021-02-29'                   | 3 | must be a date that exists
			3      | '    to: 2020-12-30'                   | 8 | the row before ends on 2020-12-30, which leaves a gap
			3      | '    to: 2021-01-01'                   | 8 | the row before still runs to 2021-01-01
			3      | '    until: 2020-12-31'                | 3 | the key “until” is unknown
			4      |                                        | 2 | lacks the key “value”
			4      | '    value:'                           | 4 | must be a whole number from 0 to 168
			4      | '    value: null'                      | 4 | “value” is empty
			4      | '    value: twenty'                    | 4 | must be a whole number from 0 to 168
			4      | '    value: "28"'                      | 4 | must be a whole number from 0 to 168
			4      | '    value: 28.0'                      | 4 | must be a whole number from 0 to 168
			4      | '    value: 028'                       | 4 | must be a whole number from 0 to 168
			4      | '    value: 169'                       | 4 | must be a whole number from 0 to 168
			4      | '    value: -1'                        | 4 | must be a whole number from 0 to 168
			4      | '    value: true'                      | 4 | must be a whole number from 0 to 168
			4      | '    value: [28]'                      | 4 | must be one value
			4      | '    value: {hours: 28}'               | 4 | must be one value
			5      |                                        | 2 | lacks the key “basis”
			5      | '    basis: ""'                        | 5 | must be a text without blanks around it
			6      | '    source: custom'                   | 6 | must be one of guidance, law, practice
			7      | '    confidence: high'                 | 7 | must be one of official, agency, secondary, memory
			7      | '    source: law'                      | 7 | Duplicate
			8      | '  - from: 2012-07-09'                 | 8 | must be after 2012-07-09, the row before
			8      | '  - from: 2011-01-01'                 | 8 | must be after 2012-07-09, the row before
			14     | '    checked: today'                   | 14 | must be a date that exists
			12     | '    url: https://example.com/'        | 12 | must be an https address of a ministry
			12     | '    url: http://www.moj.go.jp/isa/'   | 12 | must be an https address of a ministry
			12     | '    url: https://moj.go.jp.example/'  | 12 | must be an https address of a ministry
			""")
	void refusesABrokenRow(int line, String instead, int refusedIn, String reason) {
		String broken = BrokenLaw.with(HOURS, line, instead);
		assertRefused(() -> read(broken), FILE, refusedIn, reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			side-work-weekly: []                       | 1 | must be a list with at least one row
			side-work-weekly:                          | 1 | must be a list with at least one row
			side-work-weekly: 28                       | 1 | must be a list with at least one row
			side-work-weekly: [28]                     | 1 | must be a group of named values
			'side-work-weekly: {value: 28}'            | 1 | must be a list with at least one row
			[side-work-weekly]                         | 1 | the file must hold keys and their values
			'{side-work-weekly: [}'                    | 1 | this is not the YAML that is expected
			""")
	void refusesInvalidRows(String yaml, int line, String reason) {
		assertRefused(() -> read(yaml), FILE, line, reason);
	}

	@Test
	void refusesADuplicateParameterInAFile() {
		assertRefused(() -> read(HOURS + HOURS), FILE, 15, "Duplicate");
	}

	@Test
	void refusesAParameterInTwoFiles() {
		ParameterReader reader = new ParameterReader();
		reader.read(YamlReader.read("law/first.yaml", HOURS));
		assertRefused(() -> reader.read(YamlReader.read(FILE, HOURS)), FILE, 1,
				"stands already in law/first.yaml, line 1");
	}

	@Test
	void refusesAMissingParameter() {
		ParameterReader reader = new ParameterReader();
		reader.read(YamlReader.read(FILE, HOURS));
		assertRefused(() -> reader.complete("law/*.yaml"), "law/*.yaml", 0,
				"no file has the parameter “first-address-notice”");
	}

	@Test
	void refusesASecondDocument() {
		assertRefused(() -> read(HOURS + "---\n" + HOURS), FILE, 16, "one document only");
	}

	@Test
	void refusesAReferenceToAnotherPlace() {
		String yaml = HOURS.replaceFirst("basis: ER 19\\(5\\)\\(i\\)", "basis: &er ER 19(5)(i)");
		assertRefused(() -> read(BrokenLaw.with(yaml, 10, "    basis: *er")), FILE, 10, "refers to another place");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			first-address-notice    | 367   | must be a whole number from 0 to 366
			card-carrying-age       | 121   | must be a whole number from 0 to 120
			overstay-fine           | 1.5   | must be a whole number from 0 to 100000000
			special-period          | 2     | must be a term in months and years
			special-period          | P60D  | must be a term in months and years
			special-period          | P0M   | must be a term in months and years
			special-period          | P-2M  | must be a term in months and years
			special-period          | P12M  | must be a term in months and years
			special-period          | p2m   | must be a term in months and years
			extension-fee           | 4000  | must be a group of named values
			""")
	void refusesAValueOfAnotherType(String parameter, String value, String reason) {
		String yaml = BrokenLaw.with(BrokenLaw.with(HOURS, 1, parameter + ":"), 4, "    value: " + value);
		assertRefused(() -> read(yaml), FILE, 4, reason);
	}

}
