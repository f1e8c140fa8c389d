package org.zairyu.check.lawdata;

import java.net.URI;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Confidence;

/** Reads the citation of a statement. */
final class CitationReader {

	private CitationReader() {
	}

	/**
	 * Reads {@code source}, {@code url}, {@code confidence} and {@code checked}.
	 * @param table the group that contains them
	 * @param cite the key of the article
	 */
	static Citation read(Table table, String cite) {
		AuthorityKind source = table.cell("source").oneOf(AuthorityKind.values(), AuthorityKind::id);
		Confidence confidence = table.cell("confidence").oneOf(Confidence.values(), Confidence::id);
		return new Citation(source, table.cell(cite).words(), url(table.find("url")), confidence,
				checked(table.find("checked")));
	}

	private static @Nullable LocalDate checked(@Nullable Cell checked) {
		return (checked != null) ? checked.date() : null;
	}

	private static @Nullable String url(@Nullable Cell url) {
		if (url == null) {
			return null;
		}
		if (!isOfficial(url.text())) {
			throw url.refuse("must be an https address of a ministry, agency or municipality");
		}
		return url.text();
	}

	private static boolean isOfficial(String url) {
		try {
			URI address = URI.create(url);
			String host = address.getHost();
			return "https".equals(address.getScheme()) && host != null
					&& (host.endsWith(".go.jp") || host.endsWith(".lg.jp"));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
