package org.zairyu.check.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

/**
 * Pages of the application beside constant ones, all from one server in the extracted
 * layout and over one connection. Only the ratios within a run say something.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class ServerBenchmark {

	@Param({ "constant-page", "question-page", "result-page", "result-of-a-trip", "constant-json", "json-check" })
	public String what = "";

	private Process server = null;

	private Line line = null;

	private byte[] request = {};

	@Setup
	public void start() throws IOException, InterruptedException {
		Path home = Files.createTempDirectory("zairyu-bench");
		extract(home);
		int port = freePort();
		this.server = new ProcessBuilder(java(), "-cp",
				String.join(File.pathSeparator, home + "/app/*", home + "/app/lib/*", "target/test-classes"),
				"org.zairyu.check.bench.BenchServer", "--server.port=" + port, "--logging.level.root=warn",
				"--server.tomcat.max-keep-alive-requests=-1",
				"--spring.datasource.url=jdbc:h2:file:" + home.resolve("database"), "--zairyu.answers.key-file=" + home.resolve("answers.key"))
			.redirectErrorStream(true)
			.redirectOutput(home.resolve("log").toFile())
			.start();
		// a failed run skips the tear-down, and the server must not outlive it
		Runtime.getRuntime().addShutdownHook(new Thread(this.server::destroyForcibly));
		this.line = connect(port);
		this.line.send(Line.get("/bench/cookie/" + (this.what.endsWith("trip") ? "trip" : "everything"), ""));
		this.request = request(this.line.header("Set-Cookie").split(";")[0]);
		System.out.println(this.what + ": " + this.line.send(this.request) + " octets");
	}

	private byte[] request(String cookie) {
		return switch (this.what) {
			case "constant-page" -> Line.get("/bench/page", "");
			case "question-page" -> Line.get("/en/check/address-event?change", cookie);
			case "result-page", "result-of-a-trip" -> Line.get("/en/result", cookie);
			case "constant-json" -> Line.post("/bench/json", Student.REQUEST);
			case "json-check" -> Line.post("/api/v1/checks", Student.REQUEST);
			default -> throw new IllegalArgumentException(this.what);
		};
	}

	private static void extract(Path home) throws IOException, InterruptedException {
		Path jar;
		try (var files = Files.list(Path.of("target"))) {
			jar = files.filter((file) -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
		}
		new ProcessBuilder(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
				home.resolve("app").toString())
			.redirectErrorStream(true)
			.redirectOutput(home.resolve("extract").toFile())
			.start()
			.waitFor();
	}

	private static Line connect(int port) throws InterruptedException {
		for (int tries = 0; tries < 240; tries++) {
			try {
				return new Line(port);
			}
			catch (IOException ex) {
				Thread.sleep(500);
			}
		}
		throw new IllegalStateException("the server did not start");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String java() {
		return List.of(System.getProperty("java.home"), "bin", "java").stream().reduce((a, b) -> a + File.separator + b).orElseThrow();
	}

	@Benchmark
	public int answer() {
		return this.line.send(this.request);
	}

	@TearDown
	public void stop() throws IOException, InterruptedException {
		this.line.close();
		this.server.destroy();
		this.server.waitFor();
	}

}
