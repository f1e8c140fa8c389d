package org.zairyu.check.staff.bulk.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ByteArrayResource;

import org.zairyu.check.staff.bulk.csv.RefusedFileException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextEncodingTests {

	private static final Charset WINDOWS = Charset.forName("windows-31j");

	@ParameterizedTest
	@CsvSource({ "ref, UTF_8", "山田, UTF_8", "髙橋①, UTF_8", "グエン・ヴァン, UTF_8", "é, UTF_8", "😀, UTF_8" })
	void readsUtf8WithAndWithoutItsMark(String text, TextEncoding expected) throws IOException {
		for (String mark : new String[] { "", "\ufeff" }) {
			byte[] file = (mark + text).getBytes(StandardCharsets.UTF_8);
			assertThat(TextEncoding.of(new ByteArrayResource(file))).isEqualTo(expected);
			assertThat(read(file)).isEqualTo(text);
		}
	}

	@ParameterizedTest
	@CsvSource({ "山田", "髙橋①", "ｸﾞｴﾝ", "ソ表能", "～－￤" })
	void readsWindows31j(String text) throws IOException {
		byte[] file = text.getBytes(WINDOWS);
		assertThat(TextEncoding.of(new ByteArrayResource(file))).isEqualTo(TextEncoding.WINDOWS_31J);
		assertThat(read(file)).isEqualTo(text);
	}

	@Test
	void decidesByTheWholeFileAndNotByItsBeginning() throws IOException {
		String ascii = "ref,status\r\n" + "A,student\r\n".repeat(20_000);
		byte[] file = (ascii + "山田,student").getBytes(WINDOWS);
		assertThat(TextEncoding.of(new ByteArrayResource(file))).isEqualTo(TextEncoding.WINDOWS_31J);
		assertThat(TextEncoding.of(new ByteArrayResource((ascii + "山田").getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(TextEncoding.UTF_8);
	}

	static Stream<byte[]> noText() {
		return Stream.of("ref\0status".getBytes(StandardCharsets.UTF_8), "ref,山田".getBytes(StandardCharsets.UTF_16),
				"ref,status".getBytes(StandardCharsets.UTF_16LE), new byte[] { 'r', (byte) 0xff, (byte) 0xfd },
				// after the mark of UTF-8 nothing else is tried
				join(new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf }, "山田".getBytes(WINDOWS)));
	}

	@ParameterizedTest
	@MethodSource("noText")
	void refusesFilesThatAreNotText(byte[] file) {
		refused(file, Reason.NOT_TEXT);
	}

	@ParameterizedTest
	@CsvSource({ "504b0304, a zip or a workbook", "504b0506, an empty zip", "1f8b0800, gzip",
			"d0cf11e0, an old workbook", "377abcaf271c, 7z", "526172211a07, RAR", "255044462d, PDF", "fd377a585a00, xz",
			"425a6839, bzip2" })
	void refusesWhatIsPacked(String start, String what) {
		refused(join(java.util.HexFormat.of().parseHex(start), "ref,status".getBytes(StandardCharsets.UTF_8)),
				Reason.PACKED);
	}

	@Test
	void refusesAnEmptyFile() {
		refused(new byte[0], Reason.EMPTY);
	}

	private static void refused(byte[] file, Reason reason) {
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> TextEncoding.of(new ByteArrayResource(file)))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	private static String read(byte[] file) throws IOException {
		ByteArrayResource resource = new ByteArrayResource(file);
		try (Reader reader = TextEncoding.of(resource).reader(resource.getInputStream())) {
			return reader.readAllAsString();
		}
	}

	private static byte[] join(byte[] first, byte[] second) {
		byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

}
