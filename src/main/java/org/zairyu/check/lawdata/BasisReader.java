package org.zairyu.check.lawdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zairyu.check.law.Citation;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingVariant;

/**
 * Reads the citations of findings, apart from those of law values. The file must have
 * each wording of each code once.
 */
final class BasisReader {

	private static final Set<String> DATED = Set.of("from", "cites");

	private static final Set<String> REQUIRED = Set.of("cite", "source", "confidence");

	private static final Set<String> OPTIONAL = Set.of("url", "checked");

	/** Replaces the rows of a finding that rests on law values alone. */
	private static final String VALUES = "values";

	private BasisReader() {
	}

	static Basis read(Table file) {
		Set<String> keys = keys();
		Map<String, List<Basis.Row>> rows = new LinkedHashMap<>();
		file.values().forEach((key, node) -> {
			if (!keys.remove(key)) {
				throw node.position().refuse("no finding has the key “" + key + "”");
			}
			rows.put(key, rows(key, node));
		});
		if (!keys.isEmpty()) {
			throw new Position(file.position().file(), 0)
				.refuse("no source is given for “" + keys.iterator().next() + "”");
		}
		return new Basis(rows);
	}

	private static Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		for (FindingCode code : FindingCode.values()) {
			for (FindingVariant wording : FindingVariant.values()) {
				if (wording.fits(code)) {
					keys.add(wording.key(code));
				}
			}
		}
		return keys;
	}

	private static List<Basis.Row> rows(String key, Node node) {
		if (node instanceof Cell cell && cell.text().equals(VALUES)) {
			return List.of(new Basis.Row(LocalDate.MIN, List.of()));
		}
		List<Basis.Row> rows = new ArrayList<>();
		DatedRows dates = new DatedRows();
		for (Node item : node.asRows()) {
			Table row = item.asTable().withKeys(DATED, Set.of());
			dates.next(key, row);
			rows.add(new Basis.Row(dates.from(), citations(key, row.get("cites"))));
		}
		return rows;
	}

	private static List<Citation> citations(String key, Node rows) {
		List<Citation> citations = new ArrayList<>();
		for (Node row : rows.asRows()) {
			Citation citation = CitationReader.read(row.asTable().withKeys(REQUIRED, OPTIONAL), "cite");
			if (citations.stream().anyMatch((other) -> other.cite().equals(citation.cite()))) {
				throw row.position().refuse("“" + key + "” cites “" + citation.cite() + "” twice");
			}
			citations.add(citation);
		}
		return List.copyOf(citations);
	}

}
