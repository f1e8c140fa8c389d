package org.zairyu.check.result;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Finding;
import org.zairyu.check.words.LawWords;

/** Keeps the parts of findings that are the same for everybody. */
@Component
class LawParts {

	private final Map<ItemKey, LawPart> parts = new ConcurrentHashMap<>();

	LawPart of(ItemKey key, Finding finding, LawWords words) {
		LawPart part = this.parts.get(key);
		return (part != null) ? part : this.parts.computeIfAbsent(key, (missing) -> LawPart.of(finding, words));
	}

}
