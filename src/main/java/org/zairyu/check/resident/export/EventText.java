package org.zairyu.check.resident.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zairyu.check.language.CiteWords;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.Citation;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.resident.result.OfficeView;

/**
 * Writes what an event says: the counter, the documents and the article. An event names
 * no person.
 *
 * @param words the language
 * @param offices the immigration offices in charge of the person, none if not known
 */
record EventText(LawWords words, List<OfficeView> offices) {

	String of(Procedure procedure, Finding finding) {
		Words language = this.words.words();
		List<String> lines = new ArrayList<>();
		lines.add(language.get("procedure." + procedure.id()));
		lines.add(language.get("calendar.last-day", "date", language.date(Objects.requireNonNull(finding.due()))));
		if (finding.isInTimeAfterDue()) {
			lines.add(language.get("calendar.in-time", "date",
					language.date(Objects.requireNonNull(finding.acceptedUntil()))));
		}
		if (finding.where() != null) {
			lines.add(language.get("calendar.where", "place", language.get("place." + finding.where().id())));
		}
		if (finding.where() == Place.IMMIGRATION && !this.offices.isEmpty()) {
			lines.add(office(this.offices.getFirst()));
		}
		if (!finding.documents().isEmpty()) {
			lines.add(language.get("calendar.documents"));
			finding.documents()
				.forEach((document) -> lines.add("- " + this.words.get("paper." + document.paper().id())
						+ (document.conditional() ? " " + language.get("calendar.if-needed") : "")));
		}
		lines.add(this.words.text(finding));
		lines.add(language.get("calendar.law", "articles",
				language.join(finding.basis().stream().map(Citation::cite).map(new CiteWords(language)::of).toList())));
		lines.add(language.get("calendar.not-advice"));
		return String.join("\n", lines);
	}

	/** Returns the bureau in charge, without what was not seen of it. */
	private String office(OfficeView office) {
		String name = (office.japaneseName() != null) ? office.name() + " (" + office.japaneseName() + ")"
				: office.name();
		return this.words.words()
			.get("calendar.office", "office",
					Stream.of(name, office.address(), office.phone())
						.filter(Objects::nonNull)
						.collect(Collectors.joining(", ")));
	}

}
