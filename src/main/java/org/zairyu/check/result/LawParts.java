package org.zairyu.check.result;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.law.Law;
import org.zairyu.check.procedure.Code;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Place;
import org.zairyu.check.procedure.Requirement;
import org.zairyu.check.procedure.Wording;
import org.zairyu.check.words.LawWords;

/**
 * Keeps the parts of findings that are the same for everybody. There are as many as
 * findings, sets of documents, languages and versions of the law, and nothing of a
 * person's answers is in them.
 */
@Component
class LawParts {

	private record Key(Code code, Wording wording, boolean overdue, @Nullable Place where, List<Requirement> documents,
			Law law, String language) {
	}

	private final Map<Key, LawPart> parts = new ConcurrentHashMap<>();

	/**
	 * The part of a finding in a language.
	 * @param law the law it was found by
	 */
	LawPart of(Finding finding, Law law, LawWords words) {
		Key key = new Key(finding.code(), finding.wording(), finding.overdue(), finding.where(), finding.documents(),
				law, words.words().language());
		LawPart part = this.parts.get(key);
		return (part != null) ? part : this.parts.computeIfAbsent(key, (missing) -> LawPart.of(finding, words));
	}

}
