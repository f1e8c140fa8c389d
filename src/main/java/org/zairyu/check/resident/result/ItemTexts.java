package org.zairyu.check.resident.result;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.LawWords;

/** Keeps the texts of findings that are the same for everybody. */
@Component
class ItemTexts {

	private final Map<ItemKey, ItemText> texts = new ConcurrentHashMap<>();

	private final AtomicInteger numbers = new AtomicInteger();

	ItemText of(ItemKey key, MergedFinding entry, LawWords words) {
		ItemText text = this.texts.get(key);
		return (text != null) ? text : this.texts.computeIfAbsent(key,
				(missing) -> ItemText.of(this.numbers.incrementAndGet(), key, entry, words));
	}

}
