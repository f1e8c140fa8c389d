package org.zairyu.check.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.LawWords;
import org.zairyu.check.language.Words;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.testing.Ordinary;
import org.zairyu.check.testing.Scenario;
import org.zairyu.check.web.Agency;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One visit to the site with a fresh browser profile. Records every request to another
 * site and every message of the browser; a test fails if there are any at the end.
 */
final class Visit {

	/** The texts with the name of the agency that the settings give by default. */
	private static final Languages LANGUAGES = Scenario.LANGUAGES.with("agency",
			(words) -> Agency.in(Map.of("en", "Example Immigration Support Office", "ja", "在留手続サポート窓口（例）", "ja-easy",
					"在留《ざいりゅう》サポート窓口《まどぐち》（例《れい》）"), words));

	private final BrowserContext context;

	private final Page page;

	private final String address;

	private final Visitor visitor;

	private final CookieJar jar;

	private String language = "";

	private LawWords words;

	private Words staff;

	private final List<String> addresses = new ArrayList<>();

	private final List<String> foreign = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Visit(Browser browser, String address, Visitor visitor, CookieJar jar) {
		this.address = address;
		this.visitor = visitor;
		this.jar = jar;
		speak(visitor.language());
		this.context = browser.newContext(visitor.options().setBaseURL(address));
		this.context.setDefaultTimeout(Chromium.PATIENCE);
		this.context.onRequest(this::note);
		this.context.onConsoleMessage(this::note);
		this.context.onWebError((error) -> this.complaints.add(error.error()));
		this.page = this.context.newPage();
	}

	private void note(Request request) {
		this.addresses.add(request.url());
		if (!request.url().startsWith(this.address + "/")) {
			this.foreign.add(request.url());
		}
	}

	private void note(ConsoleMessage message) {
		// The browser notes each page with an error status; the tests open those on
		// purpose.
		boolean aboutThePage = message.text().startsWith("Failed to load resource: the server responded")
				&& message.location().startsWith(this.page.url());
		if (!message.type().equals("log") && !aboutThePage) {
			this.complaints.add(message.type() + ": " + message.text());
		}
	}

	/**
	 * Closes the browser profile, and checks what it recorded if the test has passed so
	 * far.
	 */
	void end(boolean well) {
		this.context.close();
		if (well) {
			assertThat(this.foreign).as("requests to other sites").isEmpty();
			assertThat(this.complaints).as("complaints of the browser").isEmpty();
		}
	}

	Page page() {
		return this.page;
	}

	boolean scripts() {
		return this.visitor.scripts();
	}

	BrowserContext context() {
		return this.context;
	}

	/** Sets the answers of the ordinary person with some changed, as if given before. */
	Visit bring(String answers) {
		var cookie = this.jar.of(answers);
		this.context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(this.address)));
		return this;
	}

	/** Forgets what was answered. */
	Visit forget() {
		this.context.clearCookies();
		return this;
	}

	/** Sets the width of the window in CSS pixels. */
	void width(int pixels) {
		this.page.setViewportSize(pixels, 800);
	}

	/** Runs something with the server's clock set back by a number of days. */
	void daysAgo(int days, Runnable work) {
		this.jar.daysAgo(days, work);
	}

	/** Returns the cookie with the answers. */
	Cookie cookie() {
		List<Cookie> cookies = this.context.cookies();
		assertThat(cookies).hasSize(1);
		return cookies.getFirst();
	}

	/** Returns every address that the browser has asked for. */
	List<String> addresses() {
		return this.addresses;
	}

	/** Goes to the same page in another language with the link at the top. */
	void switchTo(String language) {
		this.page.locator("header :is(a[href^='/" + language + "/'], button[formaction^='/" + language + "/'])")
			.click();
		speak(language);
	}

	private void speak(String language) {
		this.language = language;
		this.staff = LANGUAGES.ofStaff(language);
		this.words = LANGUAGES.of(LANGUAGES.of(language), Scenario.LAWS.on(LocalDate.parse(Today.DATE)));
	}

	/** Opens everything on the page that can be opened. */
	void openAllDetails() {
		this.page.evaluate("document.querySelectorAll('details').forEach((details) => details.open = true)");
	}

	/** Returns the requests to other sites so far, and forgets them. */
	List<String> takeForeign() {
		List<String> taken = List.copyOf(this.foreign);
		this.foreign.clear();
		this.complaints.clear();
		return taken;
	}

	/**
	 * Returns a message in the visitor's language, as it appears in the text of a page.
	 */
	String say(String key) {
		return shown(text(key));
	}

	String say(LocalDate date) {
		return shown(this.words.words().date(date));
	}

	private String text(String key) {
		return key.startsWith("staff.") ? this.staff.get(key) : this.words.get(key);
	}

	/** Returns a text of the language, as it appears in the text of a page. */
	String shown(String text) {
		return Readings.inBrackets(text);
	}

	LawWords words() {
		return this.words;
	}

	/** Opens a page in the visitor's language. */
	Visit open(String path) {
		this.page.navigate("/" + this.language + path);
		return this;
	}

	/**
	 * Goes back as the browser does, once the page is there: a busy machine needs longer.
	 */
	void back() {
		this.page.waitForLoadState();
		this.page.goBack();
	}

	/** Goes forward as the browser does. */
	void forward() {
		this.page.waitForLoadState();
		this.page.goForward();
	}

	/** Opens a staff page in the visitor's language. */
	Visit desk(String path) {
		this.page.navigate("/staff" + path + (path.contains("?") ? "&" : "?") + "lang=" + this.language);
		return this;
	}

	/** Signs out as a member of staff. */
	void signOut() {
		button("staff.nav.sign-out").click();
	}

	/** Signs in as a member of staff. */
	void signIn(String username, String password) {
		desk("/sign-in");
		this.page.locator("#username").fill(username);
		this.page.locator("#password").fill(password);
		button("staff.sign-in.button").click();
	}

	/** Returns the rest of the address after the language. */
	String path() {
		String rest = this.page.url().substring(this.address.length() + 1);
		assertThat(rest).startsWith(this.language + "/");
		return rest.substring(this.language.length());
	}

	Locator main() {
		return this.page.locator("main");
	}

	String heading() {
		return this.page.locator("h1").textContent().strip();
	}

	Locator button(String key) {
		return named(AriaRole.BUTTON, key);
	}

	Locator link(String key) {
		return named(AriaRole.LINK, key).first();
	}

	private Locator named(AriaRole role, String key) {
		String name = Readings.inName(text(key));
		return this.page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/**
	 * Goes to the site by its bare address, chooses the language and starts the check.
	 */
	Visit start() {
		this.page.navigate("/");
		if (!this.page.url().startsWith(this.address + "/" + this.language + "/")) {
			switchTo(this.language);
		}
		button("page.start.button").click();
		return this;
	}

	/** Returns the question whose page is open. */
	Question question() {
		String id = path().replaceFirst("^/check/", "").replaceFirst("[?#].*$", "");
		return Objects.requireNonNull(Question.of(id), path());
	}

	/**
	 * Answers every question that comes, as the ordinary person with some answers
	 * changed, and stops at the list of answers.
	 */
	Visit answer(String changes) {
		Set<String> open = new HashSet<>();
		for (String pair : changes.strip().split("\\s+")) {
			open.add(pair.substring(0, pair.indexOf('=')));
		}
		open.removeAll(answerUntil("answers", changes));
		assertThat(open).as("answers that no page asked for").isEmpty();
		return this;
	}

	/** Does the same, but stops at a question. */
	Visit until(String question, String changes) {
		answerUntil(question, changes);
		return this;
	}

	private Set<String> answerUntil(String stop, String changes) {
		Answers answers = Ordinary.person(Today.DATE, changes).answers();
		Set<String> asked = new HashSet<>();
		while (!path().equals("/check/" + stop)) {
			Question question = question();
			assertThat(asked.add(question.id())).as(question.id() + " for the first time").isTrue();
			assertThat(heading()).isEqualTo(shown(LANGUAGES.answers(this.words.words()).title(question, answers)));
			give(question, Objects.requireNonNull(answers.text(question), question.id()));
		}
		return asked;
	}

	/** Answers every question and opens the list of answers and the result. */
	Visit toResult(String answers) {
		answer(answers);
		assertThat(heading()).isEqualTo(say("page.answers.title"));
		button("page.answers.result").click();
		assertThat(heading()).isEqualTo(say("result.title"));
		return this;
	}

	/** Returns the link in the list of answers that leads to a question. */
	Locator changeLink(String question) {
		return main().locator("a[href$='/check/" + question + "?change']");
	}

	/** Opens a question from the list of answers. */
	void change(String question) {
		changeLink(question).click();
		assertThat(question().id()).isEqualTo(question);
	}

	/** Answers the question whose page is open. */
	void give(Question question, String answer) {
		new Form(this.page).fill(question, answer);
		button("page.continue").click();
	}

}
