package org.zairyu.check.resident.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.zairyu.check.language.CiteWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Citation;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.FindingCode;
import org.zairyu.check.procedure.FindingKind;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;

/**
 * One page for one counter.
 *
 * @param place the counter
 * @param errands what to do there, the earliest deadline first
 */
public record CounterSheet(Place place, List<Errand> errands) {

	/**
	 * One thing to do at a counter.
	 *
	 * @param procedure the procedure it belongs to
	 * @param finding the duty or step
	 */
	public record Errand(Procedure procedure, Finding finding) {

		/**
		 * Returns the provisions of law that it rests on, as readers of a language write
		 * them. What guides say is nothing for the clerk.
		 */
		public String articles(Words words) {
			CiteWords names = new CiteWords(words);
			return words.join(this.finding.basis()
				.stream()
				.filter((citation) -> citation.source() == AuthorityKind.LAW)
				.map(Citation::cite)
				.map(names::of)
				.distinct()
				.toList());
		}

		private java.time.LocalDate order() {
			return (this.finding.due() != null) ? this.finding.due() : java.time.LocalDate.MAX;
		}

	}

	/**
	 * Returns the sheets of a result, without one for the airport, where nothing is
	 * filed.
	 */
	public static List<CounterSheet> of(Assessment assessment) {
		Map<Place, Map<FindingCode, Errand>> counters = new EnumMap<>(Place.class);
		for (ProcedureResult result : assessment.procedures()) {
			for (Finding finding : result.findings()) {
				if (finding.where() != null && finding.where() != Place.AIRPORT
						&& (finding.kind() == FindingKind.DUTY || finding.kind() == FindingKind.STEP)) {
					counters.computeIfAbsent(finding.where(), (place) -> new EnumMap<>(FindingCode.class))
						.putIfAbsent(finding.code(), new Errand(result.procedure(), finding));
				}
			}
		}
		List<CounterSheet> sheets = new ArrayList<>();
		counters.forEach((place, errands) -> sheets.add(new CounterSheet(place,
				errands.values().stream().sorted(Comparator.comparing(Errand::order)).toList())));
		return sheets;
	}

}
