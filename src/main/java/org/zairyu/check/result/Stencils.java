package org.zairyu.check.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

import org.zairyu.check.words.LawWords;
import org.zairyu.check.words.Marking;

/** Renders the pieces of a result page, each once, from {@code result/item.html}. */
@Component
class Stencils {

	private static final String TEMPLATE = "result/item";

	private final Map<Object, Stencil> stencils = new ConcurrentHashMap<>();

	private final ITemplateEngine engine;

	Stencils(ITemplateEngine engine) {
		this.engine = engine;
	}

	/**
	 * One piece.
	 * @param key decides all that the piece says, with its fragment
	 * @param fragment name of the fragment
	 * @param variables what the fragment reads, beside the words
	 */
	Stencil of(Object key, String fragment, Map<String, ?> variables, LawWords words, Marking marking) {
		Stencil stencil = this.stencils.get(key);
		return (stencil != null) ? stencil
				: this.stencils.computeIfAbsent(key, (missing) -> render(fragment, variables, words, marking));
	}

	private Stencil render(String fragment, Map<String, ?> variables, LawWords words, Marking marking) {
		Map<String, Object> all = new HashMap<>(variables);
		all.put("t", words);
		all.put("mark", marking);
		return new Stencil(
				this.engine.process(TEMPLATE, Set.of(fragment), new Context(words.words().locale(), all)).strip());
	}

}
