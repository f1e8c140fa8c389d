package org.zairyu.check.staff.client.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.cases.CaseLine;
import org.zairyu.check.staff.client.Tags;
import org.zairyu.check.staff.platform.CsvReply;
import org.zairyu.check.staff.platform.SafeCsv;

/** Writes the list of clients as a file for spreadsheets, with a row for each case. */
@Component
final class ClientFolder {

	private static final int AT_ONCE = 500;

	private final ClientSearch search;

	private final Languages languages;

	ClientFolder(ClientSearch search, Languages languages) {
		this.search = search;
		this.languages = languages;
	}

	/** Writes everything that a search finds to the response. */
	void write(ClientQuery query, Words words, HttpServletResponse response) {
		write(words, response, (rows) -> {
			String after = null;
			List<ClientHit> hits;
			do {
				hits = this.search.page(query, after, false, AT_ONCE);
				hits.forEach(rows);
				after = hits.isEmpty() ? null : hits.getLast().mark();
			}
			while (hits.size() == AT_ONCE);
		});
	}

	/** Writes some clients with all their cases to the response. */
	void write(List<Long> ids, Words words, HttpServletResponse response) {
		write(words, response, (rows) -> this.search.of(ids).forEach(rows));
	}

	private void write(Words words, HttpServletResponse response, Consumer<Consumer<ClientHit>> all) {
		ResidenceWords residence = new ResidenceWords(this.languages.answers(words));
		try (SafeCsv csv = CsvReply.begin(response, "clients.csv")) {
			csv.row(List.of(words.get("staff.client.reference"), words.get("staff.client.name"),
					words.get("staff.client.tags"), words.get("staff.case"), words.get("staff.clients.residence"),
					words.get("staff.case.state"), words.get("staff.case.next"), words.get("staff.case.assignee")));
			all.accept((hit) -> rows(hit, csv, residence));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void rows(ClientHit hit, SafeCsv csv, ResidenceWords residence) {
		String tags = String.join(Tags.COMMA, hit.tags());
		if (hit.cases().isEmpty()) {
			csv.row(Arrays.asList(hit.reference(), hit.name(), tags, null, null, null, null, null));
		}
		Words words = residence.words().words();
		for (CaseLine line : hit.cases()) {
			csv.row(Arrays.asList(hit.reference(), hit.name(), tags, line.id(), residence.of(line.residence()),
					words.get("staff.case.state." + line.state().id()), line.nextDue(), line.assignee()));
		}
	}

}
