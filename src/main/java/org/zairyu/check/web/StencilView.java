package org.zairyu.check.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

import org.zairyu.check.stencil.Octets;
import org.zairyu.check.stencil.Piece;
import org.zairyu.check.stencil.Stencils;

/**
 * Shows a page from its stencil.
 *
 * @param page the page
 * @param stencils keep its stencil
 */
record StencilView(Piece page, Stencils stencils) implements View {

	private static final String HTML = "text/html;charset=UTF-8";

	@Override
	public String getContentType() {
		return HTML;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Octets html = this.stencils.write(this.page);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, this.page.locale().toLanguageTag());
		response.setContentType(HTML);
		response.setContentLength(html.length());
		html.writeTo(response.getOutputStream());
	}

}
