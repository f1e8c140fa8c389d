package org.zairyu.check.stencil;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Renders each piece of the pages once and keeps it. Nothing of a visitor is kept, and no
 * more than {@value #LIMIT} octets: then it starts anew.
 */
@Component
public final class Stencils {

	private static final int LIMIT = 1 << 25;

	/** What a key takes, roughly. */
	private static final int KEY = 1 << 10;

	record Key(String template, @Nullable String fragment, Object key) {
	}

	private final Map<Key, Stencil> kept = new ConcurrentHashMap<>();

	private final AtomicLong size = new AtomicLong();

	private final ITemplateEngine engine;

	Stencils(ITemplateEngine engine) {
		this.engine = engine;
	}

	Stencil of(Piece piece) {
		Key key = new Key(piece.template(), piece.fragment(), piece.key());
		Stencil stencil = this.kept.get(key);
		return (stencil != null) ? stencil : keep(key, new Stencil(render(piece, new Own.Holes())));
	}

	private Stencil keep(Key key, Stencil stencil) {
		int size = KEY + stencil.size();
		if (this.size.addAndGet(size) > LIMIT) {
			this.kept.clear();
			this.size.set(size);
		}
		this.kept.put(key, stencil);
		return stencil;
	}

	/** Renders a piece by its template. */
	String render(Piece piece, Object own) {
		Map<String, Object> all = new HashMap<>(piece.shared().get());
		all.put(Own.NAME, own);
		Context context = new Context(piece.locale(), all);
		return (piece.fragment() == null) ? this.engine.process(piece.template(), context)
				: this.engine.process(piece.template(), Set.of(piece.fragment()), context).strip();
	}

	/** All that is kept. */
	Map<Key, Stencil> kept() {
		return Map.copyOf(this.kept);
	}

	/** Writes a page. */
	public Octets write(Html html) {
		Octets out = new Octets();
		html.write(out, this);
		return out;
	}

	/** Writes something now, so that it can be repeated cheaply. */
	public Html written(Html html) {
		return new Html.Markup(write(html).copy());
	}

}
