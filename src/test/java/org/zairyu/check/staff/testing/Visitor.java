package org.zairyu.check.staff.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A visitor whose browser has cookies and forms but no JavaScript. Each visitor comes
 * from a separate loopback address, so that failed attempts of one do not delay another.
 */
public final class Visitor {

	private static final AtomicInteger ADDRESSES = new AtomicInteger(1);

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client;

	private final String address;

	private String site;

	/**
	 * A response.
	 *
	 * @param status its status
	 * @param location where it redirects to, without the site, or an empty string
	 * @param page its body as HTML
	 * @param response everything else
	 */
	public record Answer(int status, String location, Document page, HttpResponse<String> response) {

		public String h1() {
			return this.page.select("h1").text();
		}

		public String text() {
			return this.page.select("main").text();
		}

	}

	public Visitor(int port) {
		int number = ADDRESSES.incrementAndGet();
		this.address = "127.0." + (number / 250) + "." + (number % 250 + 1);
		this.site = "http://localhost:" + port;
		try {
			this.client = HttpClient.newBuilder()
				.version(HttpClient.Version.HTTP_1_1)
				.cookieHandler(this.cookies)
				.localAddress(InetAddress.getByName(this.address))
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the address that the server sees. */
	public String address() {
		return this.address;
	}

	/** Returns the port of the site. */
	public int port() {
		return URI.create(this.site).getPort();
	}

	/** Continues with the same cookies at another instance. */
	public void moveTo(int port) {
		this.site = "http://localhost:" + port;
	}

	public Answer get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path)).GET());
	}

	/** Sends a form with nothing but these fields: no hidden field, no token. */
	public Answer post(String path, Map<String, String> fields) {
		return post(path, List.copyOf(fields.entrySet()));
	}

	/** Sends fields of which several may have one name. */
	public Answer post(String path, List<Map.Entry<String, String>> fields) {
		String body = fields.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(this.site + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Opens a page, fills in its form with this action, and sends it. */
	public Answer submit(String path, String action, Map<String, String> fields) {
		return submit(get(path), action, fields);
	}

	/**
	 * Fills in the form with this action on a page, hidden fields included, and sends it.
	 */
	public Answer submit(Answer page, String action, Map<String, String> fields) {
		Element form = page.page().selectFirst("form[action=" + action + "]");
		if (form == null) {
			throw new AssertionError("no form " + action + " on " + page.response().uri() + ": " + page.status() + " "
					+ page.location() + " " + page.page().select("form").eachAttr("action"));
		}
		Map<String, String> all = new LinkedHashMap<>();
		form.select("input[name][value]").forEach((input) -> all.put(input.attr("name"), input.attr("value")));
		form.select("select[name]").forEach((select) -> {
			Element chosen = Optional.ofNullable(select.selectFirst("option[selected]"))
				.orElseGet(() -> select.selectFirst("option"));
			all.put(select.attr("name"), (chosen != null) ? chosen.attr("value") : "");
		});
		all.putAll(fields);
		return post(action, all);
	}

	/**
	 * Sends the form with this action as a browser does: with every occurrence of a
	 * field, and with boxes only if they are ticked.
	 * @param changes fields with another text, each of which replaces all of that name
	 */
	public Answer send(Answer page, String action, Map<String, String> changes) {
		Element form = Objects.requireNonNull(page.page().selectFirst("form[action=" + action + "]"), action);
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		for (Element field : form.select("input[name], select[name], textarea[name]")) {
			boolean off = field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked");
			if (!off && !changes.containsKey(field.attr("name"))) {
				Element option = field.selectFirst("option[selected], option");
				Element chosen = field.selectFirst("option[selected]");
				fields.add(Map.entry(field.attr("name"),
						(chosen != null) ? chosen.val() : (option != null) ? option.val() : field.val()));
			}
		}
		fields.addAll(changes.entrySet());
		return post(action, fields);
	}

	/** Opens a page and sends the file by the form whose action is the page itself. */
	public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
		Map<String, String> all = new LinkedHashMap<>();
		get(path).page()
			.select("form[action=" + path + "] input[type=hidden]")
			.forEach((input) -> all.put(input.attr("name"), input.attr("value")));
		all.putAll(fields);
		return sendFile(path, all, fileName, content);
	}

	/** Sends a file with nothing but these fields: no hidden field, no token. */
	public Answer sendFile(String path, Map<String, String> fields, String fileName, byte[] content) {
		String boundary = "----boundary7MA4YWxkTrZu0gW";
		StringBuilder head = new StringBuilder();
		fields.forEach((name, value) -> head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
				+ name + "\"\r\n\r\n" + value + "\r\n"));
		head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
				+ "\"\r\nContent-Type: text/csv\r\n\r\n");
		ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 1000);
		body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return send(HttpRequest.newBuilder(URI.create(this.site + path))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
	}

	/** Tries to sign in. */
	public Answer signIn(String username, String password) {
		return submit("/staff/sign-in", "/staff/sign-in", Map.of("username", username, "password", password));
	}

	/** Stores a cookie as if a page had set it. */
	public void keep(String name, String value) {
		try {
			this.cookies.put(URI.create(this.site + "/"),
					Map.of("Set-Cookie", List.of(name + "=" + value + "; Path=/")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the cookie with this name, or nothing. */
	public Optional<HttpCookie> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst();
	}

	/** Returns the names of all cookies. */
	public List<String> cookieNames() {
		return this.cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName).toList();
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(
					request.header("Accept", "text/html").header("Accept-Language", "en").build(),
					HttpResponse.BodyHandlers.ofString());
			String location = response.headers().firstValue("Location").orElse("").replace(this.site, "");
			return new Answer(response.statusCode(), location, Jsoup.parse(response.body()), response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
