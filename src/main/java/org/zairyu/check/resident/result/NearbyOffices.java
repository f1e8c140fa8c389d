package org.zairyu.check.resident.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.situation.OfficeDirectory;
import org.zairyu.check.situation.Prefecture;

/** Finds the immigration offices in charge of a person. */
@Component
public class NearbyOffices {

	private final OfficeDirectory directory;

	private final Languages languages;

	NearbyOffices(OfficeDirectory directory, Languages languages) {
		this.directory = directory;
		this.languages = languages;
	}

	/** Returns whether a result sends to an immigration office at all. */
	public static boolean matter(Assessment assessment) {
		return assessment.procedures()
			.stream()
			.flatMap((result) -> result.findings().stream())
			.anyMatch((finding) -> finding.where() == Place.IMMIGRATION);
	}

	/**
	 * Returns the offices of a prefecture in words, the bureau in charge first; empty
	 * without a prefecture.
	 */
	public List<OfficeView> of(@Nullable Prefecture home, Words words) {
		if (home == null) {
			return List.of();
		}
		boolean japanese = words.tag().equals(this.languages.onCards().tag());
		return this.directory.in(home).stream().map((office) -> OfficeView.of(office, words, japanese)).toList();
	}

}
