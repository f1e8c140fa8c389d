package org.zairyu.check.resident.result;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.language.CiteWords;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.law.AuthorityKind;
import org.zairyu.check.law.Citation;
import org.zairyu.check.law.Confidence;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.RequiredDocument;

/**
 * What the law says of a finding: everything but the person's dates and answers.
 *
 * @param text what it means
 * @param todo what to do when the day has passed, null while it has not
 * @param where the counter, or null
 * @param papers what to bring
 * @param fee what it costs, null when free or not known
 * @param official the first page of an authority that is cited, with forms or lists of
 * papers; null where there are none
 * @param bases where it is laid down, the same kind and confidence together
 * @param differs how the guide page and the law differ where both are cited, else null
 */
public record LawPart(String text, @Nullable String todo, @Nullable String where, List<PaperView> papers,
		@Nullable FeeView fee, @Nullable ProvisionView official, List<BasisView> bases, @Nullable String differs) {

	/**
	 * A document.
	 *
	 * @param name its name
	 * @param condition that it is needed only in some cases, else null
	 * @param note what to know of it, or null
	 */
	public record PaperView(String name, @Nullable String condition, @Nullable String note) {

		/** Creates a view of a document in the words of a language. */
		public static PaperView of(RequiredDocument document, LawWords words) {
			String key = "paper." + document.paper().id();
			return new PaperView(words.get(key), document.conditional() ? words.get("result.if-applies") : null,
					words.find(key + ".note"));
		}

	}

	/**
	 * Provisions of one kind that are known equally well.
	 *
	 * @param source the kind of authority
	 * @param confidence how well they are known
	 * @param explanation what that means for the reader, null where it says no more
	 * @param provisions the provisions
	 */
	public record BasisView(String source, String confidence, @Nullable String explanation,
			List<ProvisionView> provisions) {
	}

	/**
	 * A provision.
	 *
	 * @param name its name
	 * @param url the official page, or null
	 */
	public record ProvisionView(String name, @Nullable String url) {
	}

	/** Creates the part of a finding in the words of a language. */
	static LawPart of(Finding finding, @Nullable String where, LawWords words) {
		Words language = words.words();
		return new LawPart(words.text(finding), words.advice(finding), where,
				finding.documents().stream().map((document) -> PaperView.of(document, words)).toList(),
				(finding.fee() != null) ? FeeView.of(finding.fee(), finding.basis().getLast().confidence(), words)
						: null,
				official(finding), bases(finding.basis(), language), differs(finding, words));
	}

	/** Groups citations by source and then by confidence. */
	public static List<BasisView> bases(List<Citation> citations, Words words) {
		CiteWords names = new CiteWords(words);
		List<BasisView> bases = new ArrayList<>();
		for (AuthorityKind source : AuthorityKind.values()) {
			Map<Confidence, List<ProvisionView>> provisions = new EnumMap<>(Confidence.class);
			citations.stream()
				.filter((citation) -> citation.source() == source)
				.forEach((citation) -> provisions.computeIfAbsent(citation.confidence(), (key) -> new ArrayList<>())
					.add(new ProvisionView(names.of(citation.cite()), citation.url())));
			provisions.forEach((confidence,
					list) -> bases.add(new BasisView(words.get("source." + source.id()),
							words.get("confidence." + confidence.id()),
							words.find("confidence." + confidence.id() + ".text"), list.stream().distinct().toList())));
		}
		return bases;
	}

	private static @Nullable ProvisionView official(Finding finding) {
		return finding.documents().isEmpty() ? null
				: finding.basis()
					.stream()
					.filter((citation) -> citation.confidence() == Confidence.OFFICIAL)
					.map(Citation::url)
					.filter(Objects::nonNull)
					.map((url) -> new ProvisionView(URI.create(url).getHost(), url))
					.findFirst()
					.orElse(null);
	}

	private static @Nullable String differs(Finding finding, LawWords words) {
		String own = words.differs(finding);
		if (own != null) {
			return own;
		}
		boolean guidance = finding.basis().stream().anyMatch((basis) -> basis.source() == AuthorityKind.GUIDANCE);
		boolean law = finding.basis().stream().anyMatch((basis) -> basis.source() == AuthorityKind.LAW);
		return (guidance && law) ? words.get("result.basis.both") : null;
	}

}
