package org.zairyu.check.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the static files: a year of caching, for the name changes with the content. */
@Controller
class AssetController {

	private static final String A_YEAR = "public, max-age=31536000, immutable";

	private final Assets assets;

	AssetController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping(Asset.ROOT + "{name}")
	void file(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Asset asset = this.assets.find(name);
		if (asset == null) {
			throw new UnknownPageException();
		}
		String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		byte[] body = asset.plain();
		if (encodings != null && encodings.contains("gzip")) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			body = asset.gzip();
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, A_YEAR);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setContentType(asset.type());
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
