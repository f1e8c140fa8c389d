package org.zairyu.check.result;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.zairyu.check.words.LawWords;

/** Keeps the texts of findings that are the same for everybody. */
@Component
class ItemTexts {

	private final Map<ItemKey, ItemText> texts = new ConcurrentHashMap<>();

	ItemText of(ItemKey key, Entry entry, LawWords words) {
		ItemText text = this.texts.get(key);
		return (text != null) ? text : this.texts.computeIfAbsent(key, (missing) -> ItemText.of(key, entry, words));
	}

}
