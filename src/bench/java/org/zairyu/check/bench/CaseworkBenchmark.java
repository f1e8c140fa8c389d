package org.zairyu.check.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.ZairyuCheckApplication;

/**
 * Pages of the agency's side as a browser that has signed in gets them, with few clients
 * and with many. Only the ratios between the numbers of clients say something.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class CaseworkBenchmark {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@Param({ "h2", "postgresql" })
	public String database = "";

	/**
	 * The queue, and that of a tag of half of all clients; all clients, a search that finds a page of them, one that
	 * finds a single one, and those who have that tag. For the queue of a tag of a fifth or a hundredth, the page with
	 * 100 clients is not full.
	 */
	@Param({ "queue", "queue-of-half", "clients", "search", "reference", "half" })
	public String page = "";

	@Param({ "100", "10000" })
	public int clients;

	/** Whether a case and its deadline are saved before each page, so that no database can answer as before. */
	@Param({ "false", "true" })
	public boolean saved;

	private ConfigurableApplicationContext application = null;

	private EmbeddedPostgres postgres = null;

	private HttpClient browser = null;

	private Line line = null;

	private byte[] request = {};

	@Setup
	public void start() throws IOException, InterruptedException {
		Path home = Files.createTempDirectory("zairyu-casework");
		String url = url(home);
		run(url, home);
		new Register(this.application, LocalDate.now(ZoneId.of("Asia/Tokyo"))).fill(this.clients);
		settle();
		this.application.close();
		run(url, home);
		int port = ((WebServerApplicationContext) this.application).getWebServer().getPort();
		CookieManager cookies = new CookieManager();
		this.browser = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
		String site = "http://localhost:" + port;
		String password = encode(Register.PASSWORD);
		send(form(site + "/staff/sign-in", "username=staff3&password=" + password + "&_csrf=" + token(site + "/staff/sign-in")));
		String path = path(site + "/staff/clients");
		String cookie = cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((one) -> one.getName() + "=" + one.getValue())
			.collect(Collectors.joining("; "));
		this.request = Line.get(path, cookie);
		this.line = new Line(port);
		System.out.println(this.page + ": " + this.line.send(this.request) + " octets");
	}

	private void run(String url, Path home) {
		this.application = new SpringApplicationBuilder(ZairyuCheckApplication.class).run("--server.port=0",
				"--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
				"--server.tomcat.max-keep-alive-requests=-1", "--zairyu.answers.key-file=" + home.resolve("key"),
				"--zairyu.jobs.enabled=false", "--logging.level.root=warn");
	}

	/** Both databases tidy up for a while after so many rows; here it is done before anything is measured. */
	private void settle() {
		this.application.getBean(JdbcClient.class)
			.sql(this.database.equals("h2") ? "shutdown compact" : "vacuum analyze")
			.update();
	}

	private String path(String list) throws IOException, InterruptedException {
		return switch (this.page) {
			case "queue" -> "/staff";
			case "queue-of-half" -> "/staff?group=all&tag=" + Register.HALF;
			case "queue-of-fifth" -> "/staff?group=all&tag=" + Register.FIFTH;
			case "queue-of-hundredth" -> "/staff?group=all&tag=" + Register.HUNDREDTH;
			case "clients" -> "/staff/clients";
			case "search" -> found(list, "q=a-000");
			case "reference" -> found(list, "q=a-00042");
			case "half" -> found(list, "tag=" + Register.HALF);
			default -> throw new IllegalArgumentException(this.page);
		};
	}

	/** Where a search leads to. */
	private String found(String list, String fields) throws IOException, InterruptedException {
		HttpResponse<String> answer = send(form(list, fields + "&_csrf=" + token(list)));
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private String url(Path home) throws IOException {
		if (this.database.equals("h2")) {
			return "jdbc:h2:file:" + home.resolve("database")
					+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;WRITE_DELAY=0;QUERY_CACHE_SIZE=64";
		}
		this.postgres = EmbeddedPostgres.builder().start();
		return this.postgres.getJdbcUrl("postgres", "postgres");
	}

	private String token(String address) throws IOException, InterruptedException {
		Matcher token = TOKEN.matcher(send(get(address)).body());
		if (!token.find()) {
			throw new IllegalStateException("no form at " + address);
		}
		return encode(token.group(1));
	}

	private static HttpRequest get(String address) {
		return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build();
	}

	private static HttpRequest form(String address, String fields) {
		return HttpRequest.newBuilder(URI.create(address))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(fields))
			.build();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.browser.send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** Saves a case, its deadlines and the tags of its client without a change. */
	private void save() {
		JdbcClient jdbc = this.application.getBean(JdbcClient.class);
		for (String row : new String[] { "case_file set version = version where id = 1",
				"case_deadline set code = code where case_id = 1", "client_tag set tag = tag where client_id = 1",
				"client set version = version where id = 1" }) {
			jdbc.sql("update " + row).update();
		}
	}

	@Benchmark
	public int answer() {
		if (this.saved) {
			save();
		}
		return this.line.send(this.request);
	}

	@TearDown
	public void stop() throws IOException {
		this.line.close();
		this.browser.close();
		this.application.close();
		if (this.postgres != null) {
			this.postgres.close();
		}
	}

}
