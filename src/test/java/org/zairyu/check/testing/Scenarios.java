package org.zairyu.check.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.zairyu.check.procedure.Procedure;

/** The tables in {@code src/test/resources/scenarios}. */
public final class Scenarios {

	private Scenarios() {
	}

	/** Returns the rows of a table. */
	public static List<NamedCsvRecord> rows(String table) {
		String file = "/scenarios/" + table + ".csv";
		try (InputStream stream = Objects.requireNonNull(Scenarios.class.getResourceAsStream(file), file);
				Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
			return csv.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the persons of all decision tables. */
	public static List<Scenario> persons() {
		return Stream.of(Procedure.values())
			.flatMap((procedure) -> rows(procedure.id()).stream())
			.map((row) -> Ordinary.person(row.getField("as of"), row.getField("answers")))
			.toList();
	}

}
