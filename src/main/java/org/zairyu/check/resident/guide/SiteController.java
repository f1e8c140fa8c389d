package org.zairyu.check.resident.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Ruby;
import org.zairyu.check.language.Words;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.web.SiteAddress;

/**
 * Tells search engines which pages are the same for everybody, and phones how to keep the
 * site among their apps.
 */
@Controller
class SiteController {

	private static final List<String> PAGES = Stream
		.concat(Stream.of("/", "/guide", "/law", "/contact"),
				Arrays.stream(Procedure.values()).map((procedure) -> "/guide/" + procedure.id()))
		.toList();

	private final SiteAddress site;

	private final Languages languages;

	private final ResourceUrlProvider files;

	SiteController(SiteAddress site, Languages languages, ResourceUrlProvider files) {
		this.site = site;
		this.languages = languages;
		this.files = files;
	}

	/** A web app manifest. */
	record Manifest(String name, String short_name, String lang, String start_url, String scope, String display,
			String theme_color, String background_color, List<Icon> icons) {
	}

	/** An icon of a manifest. */
	record Icon(String src, String sizes, String type) {
	}

	/** Allows everything but the agency's side; pages about one person say noindex. */
	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots(HttpServletRequest request) {
		return "User-agent: *\nDisallow: /staff\nDisallow: /api/\nSitemap: " + this.site.of("/sitemap.xml", request)
				+ "\n";
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String sitemap(HttpServletRequest request) {
		return this.languages.all()
			.stream()
			.flatMap((words) -> PAGES.stream().map((page) -> "/" + words.language() + page))
			.map((path) -> "<url><loc>" + this.site.of(path, request) + "</loc></url>")
			.collect(
					Collectors.joining("\n",
							"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
									+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
							"\n</urlset>\n"));
	}

	@GetMapping(path = "/{lang}/site.webmanifest", produces = "application/manifest+json")
	@ResponseBody
	Manifest manifest(Words words) {
		String name = Ruby.strip(words.get("service.name"));
		String start = "/" + words.language() + "/";
		return new Manifest(name, name, words.tag(), start, "/", "minimal-ui", "#0017c1", "#ffffff",
				List.of(icon("icon.svg", "any", "image/svg+xml"), icon("icon-192.png", "192x192", "image/png"),
						icon("icon-512.png", "512x512", "image/png")));
	}

	/** Browsers ask for the icon by this name, whatever the page says. */
	@GetMapping("/favicon.ico")
	String icon() {
		return "redirect:" + file("favicon.ico");
	}

	private Icon icon(String file, String sizes, String type) {
		return new Icon(file(file), sizes, type);
	}

	private String file(String name) {
		String path = "/assets/" + name;
		return Objects.requireNonNullElse(this.files.getForLookupPath(path), path);
	}

}
