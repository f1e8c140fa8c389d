package org.zairyu.check.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The static files of the pages. They are read, themed, named and compressed once at
 * start-up, so a request finds them in memory.
 */
@Component
public final class Assets {

	private static final String GOVUK = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.";

	private final String style;

	private final String module;

	private final String script;

	private final String icon;

	private final Map<String, Asset> byName;

	Assets() {
		String css = GovukTheme.apply(text(GOVUK + "css")) + text("assets/zairyu.css") + text("assets/result.css")
				+ text("assets/more.css") + text("assets/casework.css");
		Asset style = asset("style", "css", "text/css", css);
		Asset module = asset("govuk", "js", "text/javascript", withoutSourceMap(text(GOVUK + "js")));
		Asset script = asset("zairyu", "js", "text/javascript",
				text("assets/zairyu.js").replace("./govuk.js", "./" + module.name()));
		Asset icon = asset("icon", "svg", "image/svg+xml", text("assets/icon.svg"));
		this.style = style.url();
		this.module = module.url();
		this.script = script.url();
		this.icon = icon.url();
		this.byName = List.of(style, module, script, icon)
			.stream()
			.collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));
	}

	private static Asset asset(String base, String extension, String type, String content) {
		return Asset.of(base, extension, type + ";charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
	}

	private static String withoutSourceMap(String script) {
		return script.substring(0, script.lastIndexOf("//# sourceMappingURL"));
	}

	private static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Nullable Asset find(String name) {
		return this.byName.get(name);
	}

	/** The address of the style sheet. */
	public String style() {
		return this.style;
	}

	/** The address of the script. */
	public String script() {
		return this.script;
	}

	/** The address of the module that the script imports. */
	public String module() {
		return this.module;
	}

	/** The address of the icon. */
	public String icon() {
		return this.icon;
	}

}
