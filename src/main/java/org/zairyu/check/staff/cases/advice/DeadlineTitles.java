package org.zairyu.check.staff.cases.advice;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.law.UnknownLawException;

/** Names the task of a stored deadline. */
@Component
public final class DeadlineTitles {

	private final Languages languages;

	private final LawBook laws;

	DeadlineTitles(Languages languages, LawBook laws) {
		this.languages = languages;
		this.laws = laws;
	}

	/**
	 * Returns what to do, or the name of the procedure if no text of today names the
	 * task.
	 * @param code id of the finding
	 * @param procedure id of the procedure
	 * @param asOf the day whose law is used
	 */
	public String title(String code, String procedure, LocalDate asOf, Words words) {
		Words plain = this.languages.plain(words);
		try {
			String title = this.languages.of(plain, this.laws.on(asOf)).find("finding." + code + ".title");
			String date = (title != null) ? title : plain.find("date." + code);
			return (date != null) ? date : plain.get("procedure." + procedure);
		}
		catch (UnknownLawException ex) {
			return plain.get("procedure." + procedure);
		}
	}

}
