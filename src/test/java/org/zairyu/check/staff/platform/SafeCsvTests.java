package org.zairyu.check.staff.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeCsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+81 3", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠SUM(A1)",
			" =1", "\u3000=1", "\u00A0+1", "=" })
	void disarmsWhatASpreadsheetWouldCalculate(String text) {
		assertThat(SafeCsv.cell(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "山田 花子", "1-2", "a=b", "2026-11-22", "'=1" })
	void leavesOtherTextAsItIs(String text) {
		assertThat(SafeCsv.cell(text)).isEqualTo(text);
	}

	@Test
	void writesWhatExcelReadsAsUtf8() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SafeCsv csv = new SafeCsv(out)) {
			csv.row(Arrays.asList("名前", "a,\"b\"\nc", null, 5, "=1,2"));
		}
		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF名前,\"a,\"\"b\"\"\nc\",,5,\"'=1,2\"\r\n");
	}

}
