package org.zairyu.check.stencil;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StencilTests {

	private final Stencils stencils = stencils();

	private static Stencils stencils() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		return new Stencils(engine);
	}

	private String fill(String html, Map<String, Html> own) {
		Octets out = new Octets();
		new Stencil(html).fill(own, out, this.stencils);
		return new String(out.copy(), StandardCharsets.UTF_8);
	}

	private static String hole(String name) {
		return Stencil.hole(name);
	}

	@Test
	void everyHoleGetsItsOwn() {
		String html = hole("a") + "<p>" + hole("b") + hole("a") + "</p>" + hole("c");
		assertThat(fill(html, Map.of("a", Html.text("1"), "b", Html.markup("<b>2</b>"), "c", Html.NOTHING)))
			.isEqualTo("1<p><b>2</b>1</p>");
	}

	@Test
	void aPieceWithoutHolesStaysAsItIs() {
		assertThat(fill("<p>住居地</p>", Map.of())).isEqualTo("<p>住居地</p>");
		assertThat(fill("", Map.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;
			" onload='x'              | &quot; onload=&#39;x&#39;
			a & b                     | a &amp; b
			２０２７年                | ２０２７年
			""")
	void aTextIsNeverMarkup(String typed, String escaped) {
		assertThat(fill("<p title=\"" + hole("x") + "\">" + hole("x") + "</p>", Map.of("x", Html.text(typed))))
			.isEqualTo("<p title=\"" + escaped + "\">" + escaped + "</p>");
	}

	@Test
	void whatIsPutInIsNotSearchedForHoles() {
		String typed = hole("b") + "\uE000\uE001";
		assertThat(fill(hole("a") + "|" + hole("b"), Map.of("a", Html.text(typed), "b", Html.text("secret"))))
			.isEqualTo(typed + "|secret");
	}

	@Test
	void anAttributeOfNothingIsLeftOut() {
		String html = "<input value=\"" + hole("x") + "\" checked=\"" + hole("y") + "\" id=\"z\">";
		assertThat(fill(html, Map.of("x", Html.text("1"), "y", Html.text("checked"))))
			.isEqualTo("<input value=\"1\" checked=\"checked\" id=\"z\">");
		assertThat(fill(html, Map.of("x", Html.text("")))).isEqualTo("<input id=\"z\">");
		assertThat(fill(html, Map.of("x", Html.text(null)))).isEqualTo("<input id=\"z\">");
	}

	@Test
	void aForgottenHoleIsAnError() {
		assertThatIllegalArgumentException().isThrownBy(() -> fill("<p>" + hole("x") + "</p>", Map.of()))
			.withMessageContaining("x");
	}

	private static Piece piece(String template, Object key, Map<String, Html> own) {
		return new Piece(template, null, Locale.ROOT, key, () -> Map.of("greeting", "Hello"), own);
	}

	@Test
	void aPieceIsRenderedOnceForEachKey() {
		String template = "<p>[[${greeting}]] [[${own.of('name')}]]</p>";
		for (String name : List.of("Ann", "Bob", "<Cy>")) {
			Octets out = this.stencils.write(piece(template, "en", Map.of("name", Html.text(name))));
			assertThat(new String(out.copy(), StandardCharsets.UTF_8))
				.isEqualTo("<p>Hello " + name.replace("<", "&lt;").replace(">", "&gt;") + "</p>");
		}
		assertThat(this.stencils.kept()).hasSize(1);
		this.stencils.write(piece(template, "ja", Map.of("name", Html.text("Ann"))));
		assertThat(this.stencils.kept()).hasSize(2);
	}

	@Test
	void noMoreIsKeptThanFits() {
		String long1 = "x".repeat(1 << 22);
		for (int key = 0; key < 9; key++) {
			assertThat(this.stencils.write(piece(long1, key, Map.of())).length()).isEqualTo(1 << 22);
			assertThat(this.stencils.kept()).hasSizeLessThan(8);
		}
	}

	@Test
	void nobodyReadsWhatIsAVisitorsOwnInALog() {
		assertThat(piece("", 1, Map.of("x", Html.text("1987-03-14"))).toString()).doesNotContain("1987");
		assertThat(Html.text("1987-03-14").toString()).doesNotContain("1987");
	}

}
