package org.zairyu.check.lawdata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.Confidence;
import org.zairyu.check.situation.Office;
import org.zairyu.check.situation.OfficeDirectory;
import org.zairyu.check.situation.Prefecture;

/**
 * Reads the immigration offices. The file must have each office once, and one bureau for
 * each prefecture.
 */
final class OfficeReader {

	private static final List<String> COLUMNS = List.of("id", "kind", "name_en", "name_ja", "prefectures", "address",
			"phone", "source", "confidence");

	private OfficeReader() {
	}

	static OfficeDirectory read(String file, String text) {
		CsvFile csv = CsvFile.read(file, text, COLUMNS);
		List<Office> offices = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		Set<Prefecture> withoutBureau = EnumSet.allOf(Prefecture.class);
		for (CsvFile.Row row : csv.rows()) {
			Office office = office(row);
			if (!ids.add(office.id())) {
				throw row.cell("id").refuse("stands twice");
			}
			if (office.kind() == Office.Kind.BUREAU && !withoutBureau.containsAll(office.prefectures())) {
				throw row.cell("prefectures").refuse("names a prefecture that has a bureau already");
			}
			if (office.kind() == Office.Kind.BUREAU) {
				withoutBureau.removeAll(office.prefectures());
			}
			offices.add(office);
		}
		if (!withoutBureau.isEmpty()) {
			throw csv.end().refuse("no bureau is in charge of " + withoutBureau.iterator().next().id());
		}
		return new OfficeDirectory(offices);
	}

	private static Office office(CsvFile.Row row) {
		return new Office(row.cell("id").words(), row.cell("kind").oneOf(Office.Kind.values(), Office.Kind::id),
				row.cell("name_en").words(), row.cell("name_ja").words(), prefectures(row.cell("prefectures")),
				optional(row.cell("address")), optional(row.cell("phone")), row.cell("source").words(),
				row.cell("confidence").oneOf(Confidence.values(), Confidence::id));
	}

	private static Set<Prefecture> prefectures(Cell cell) {
		Set<Prefecture> prefectures = EnumSet.noneOf(Prefecture.class);
		for (String word : cell.words().split("\\|", -1)) {
			Cell one = new Cell(cell.position(), cell.name(), word, false);
			if (!prefectures.add(one.oneOf(Prefecture.values(), Prefecture::id))) {
				throw one.refuse("stands twice");
			}
		}
		return prefectures;
	}

	private static @Nullable String optional(Cell cell) {
		return cell.isEmpty() ? null : cell.words();
	}

}
