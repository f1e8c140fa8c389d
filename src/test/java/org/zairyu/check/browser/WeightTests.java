package org.zairyu.check.browser;

import java.util.concurrent.atomic.AtomicInteger;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The size of a visit, for people who pay for each kilobyte. */
@BrowserTest
class WeightTests {

	/** Bytes on the wire, including response headers and redirects. */
	private static final int MOST = 45_000;

	@ParameterizedTest
	@CsvSource({ "en, /", "ja, /", "ja-easy, /ja-easy/" })
	void aFirstVisitIsLight(String language, String path, Visits.Door door) {
		Visit visit = door.enter(new Visitor(language, true, 360));
		CDPSession wire = visit.context().newCDPSession(visit.page());
		AtomicInteger bytes = new AtomicInteger();
		AtomicInteger replies = new AtomicInteger();
		wire.on("Network.requestWillBeSent", (event) -> {
			if (event.has("redirectResponse")) {
				bytes.addAndGet(size(event.getAsJsonObject("redirectResponse")));
			}
		});
		wire.on("Network.loadingFinished", (event) -> {
			bytes.addAndGet(size(event));
			replies.incrementAndGet();
		});
		wire.send("Network.enable");
		visit.page().navigate(path);
		// Without a window the browser asks for no icon.
		visit.page().evaluate("""
				() => new Promise((shown, failed) => {
					const icon = new Image();
					icon.onload = shown;
					icon.onerror = failed;
					icon.src = document.querySelector("link[rel=icon]").href;
				}).then(() => null)""");
		assertThat(replies).as("page, style, script and icon").hasValueGreaterThanOrEqualTo(4);
		assertThat(bytes).hasValueLessThan(MOST);
	}

	private static int size(JsonObject event) {
		return event.get("encodedDataLength").getAsInt();
	}

}
