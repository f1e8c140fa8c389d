package org.zairyu.check.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assumptions;

/** The browser of the machine, started once for all tests. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

	private static final Path PROGRAM = Path.of("/usr/bin/chromium");

	/** Timeout in milliseconds; a busy machine may be slow. */
	static final int PATIENCE = 30_000;

	/** Resolves no name except the server's, so that no test reaches another site. */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

	/** Starts the browser. */
	static Chromium start() {
		insistOn(PROGRAM, System.getenv("CI") != null);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
		return new Chromium(playwright, browser);
	}

	/**
	 * Skips the tests if there is no browser, but fails if they are required.
	 * @param needed whether the tests must run
	 */
	static void insistOn(Path program, boolean needed) {
		boolean there = Files.isExecutable(program);
		if (!there && needed) {
			throw new IllegalStateException("CI is set, so the browser tests must run, but there is no " + program);
		}
		Assumptions.assumeTrue(there, () -> "browser tests skipped: there is no " + program);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
