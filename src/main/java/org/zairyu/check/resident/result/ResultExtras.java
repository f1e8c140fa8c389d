package org.zairyu.check.resident.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawUsed;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.stencil.Html;
import org.zairyu.check.stencil.Printer;
import org.zairyu.check.web.answers.SavedAnswers;

/**
 * What stands around the findings of a result: the offices, and the law that was used.
 */
@Component
class ResultExtras {

	private static final String WHERE = "fragments/where";

	private final NearbyOffices offices;

	private final LawBook laws;

	private final Languages languages;

	private final Clock clock;

	ResultExtras(NearbyOffices offices, LawBook laws, Languages languages, Clock clock) {
		this.offices = offices;
		this.laws = laws;
		this.languages = languages;
		this.clock = clock;
	}

	/**
	 * The offices, and where to say which prefecture; nothing where no office is needed.
	 */
	Html offices(SavedAnswers saved, Assessment assessment, Printer printer) {
		if (!NearbyOffices.matter(assessment)) {
			return Html.NOTHING;
		}
		Prefecture home = saved.home();
		List<OfficeView> offices = this.offices.of(home, printer.words().words());
		Map<String, Html> own = new HashMap<>();
		own.put("as-of", Html.text(assessment.asOf().toString()));
		own.put("offices",
				printer.each(offices, (office) -> printer.piece(WHERE, "office", Map.of("office", office), Map.of())));
		if (home != null) {
			own.put(home.id(), Html.text("selected"));
		}
		return printer.piece(WHERE, "where", offices.isEmpty(),
				Map.of("none", offices.isEmpty(), "prefectures", Prefecture.values()), own);
	}

	/** The law of the day of the result, and what is different today. */
	Html lawUsed(LocalDate asOf, Printer printer) {
		LocalDate today = LocalDate.now(this.clock);
		Words words = printer.words().words();
		LawUsed used = LawUsed.of(asOf, printer.words(), today, this.languages.of(words, this.laws.on(today)));
		Map<String, Html> own = new HashMap<>();
		own.put("version", Html
			.text(words.get("law-used.version", "date", words.date(asOf), "version", words.date(used.version()))));
		own.put("then", Html.text(words.date(asOf)));
		own.put("today", Html.text(words.get("law-used.today", "date", words.date(today))));
		own.put("year", Html.text(String.valueOf(asOf.getYear())));
		own.put("month", Html.text(String.valueOf(asOf.getMonthValue())));
		own.put("day", Html.text(String.valueOf(asOf.getDayOfMonth())));
		return printer.piece("fragments/law-used", "used",
				Map.of("other", used.isForAnotherDay(), "changes", used.changes()), own);
	}

}
