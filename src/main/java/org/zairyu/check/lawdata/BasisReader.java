package org.zairyu.check.lawdata;

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

/** Reads where every finding is laid down: every wording of every code once. */
final class BasisReader {

	private static final Set<String> REQUIRED = Set.of("cite", "source", "confidence");

	private static final Set<String> OPTIONAL = Set.of("url");

	private BasisReader() {
	}

	static Basis read(Table file) {
		Set<String> keys = keys();
		Map<String, List<Citation>> sources = new LinkedHashMap<>();
		file.values().forEach((key, rows) -> {
			if (!keys.remove(key)) {
				throw rows.position().refuse("no finding has the key “" + key + "”");
			}
			sources.put(key, citations(key, rows));
		});
		if (!keys.isEmpty()) {
			throw new Position(file.position().file(), 0)
				.refuse("no source is given for “" + keys.iterator().next() + "”");
		}
		return new Basis(sources);
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
