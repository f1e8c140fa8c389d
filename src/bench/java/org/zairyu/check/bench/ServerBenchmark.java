package org.zairyu.check.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;

/**
 * Measures the CPU time that a server spends on each kind of page beside constant ones.
 * All pages come in turn from one server, in the extracted layout, over one connection.
 * Only the ratios within a run say something.
 */
public final class ServerBenchmark {

	private static final int WARM_UP = 4000;

	private static final int ROUNDS = 9;

	private static final int BATCH = 100;

	/**
	 * The CPU time of a round. The clock of a process ticks a hundred times a second, so
	 * that a few hundred requests for a small page are too few to tell.
	 */
	private static final Duration ROUND = Duration.ofMillis(500);

	private enum Kind {

		CONSTANT_PAGE, START, GUIDE, QUESTION, STATUS_QUESTION, RESULT, RESULT_OF_A_TRIP, CONSTANT_JSON, JSON_CHECK;

		byte[] request(Cookies cookies) {
			return switch (this) {
				case CONSTANT_PAGE -> Line.get("/bench/page", "");
				case START -> Line.get("/en/", "");
				case GUIDE -> Line.get("/en/guide/extension", "");
				case QUESTION -> Line.get("/en/check/address-event?change", cookies.everything);
				case STATUS_QUESTION -> Line.get("/en/check/status?change", cookies.everything);
				case RESULT -> Line.get("/en/result", cookies.everything);
				case RESULT_OF_A_TRIP -> Line.get("/en/result", cookies.trip);
				case CONSTANT_JSON -> Line.post("/bench/json", Student.REQUEST);
				case JSON_CHECK -> Line.post("/api/v1/checks", Student.REQUEST);
			};
		}

	}

	private record Cookies(String everything, String trip) {

		static Cookies from(Line line) {
			return new Cookies(cookie("everything", line), cookie("trip", line));
		}

		private static String cookie(String name, Line line) {
			line.send(Line.get("/bench/cookie/" + name, ""));
			return line.header("Set-Cookie").split(";")[0];
		}

	}

	private ServerBenchmark() {
	}

	/**
	 * Measures.
	 * @param args the class path of the server; without one the jar in target is used
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		Path home = Files.createTempDirectory("zairyu-bench");
		String classPath = (args.length > 0) ? args[0]
				: String.join(File.pathSeparator, extract(home) + "/*", home + "/app/lib/*", "target/test-classes");
		int port = freePort();
		Process server = new ProcessBuilder(java(), "-cp", classPath, "org.zairyu.check.bench.BenchServer",
				"--server.port=" + port, "--logging.level.root=warn", "--server.tomcat.max-keep-alive-requests=-1",
				"--spring.datasource.url=jdbc:h2:file:" + home.resolve("database"),
				"--zairyu.answers.key-file=" + home.resolve("answers.key"))
			.redirectErrorStream(true)
			.redirectOutput(home.resolve("log").toFile())
			.start();
		try (Line line = connect(port)) {
			measure(server, line);
		}
		finally {
			server.destroy();
			server.waitFor();
		}
	}

	private static void measure(Process server, Line line) {
		Kind[] kinds = Kind.values();
		Cookies cookies = Cookies.from(line);
		int[] octets = new int[kinds.length];
		double[][] times = new double[kinds.length][ROUNDS];
		for (Kind kind : kinds) {
			octets[kind.ordinal()] = line.send(kind.request(cookies));
			send(kind.request(cookies), WARM_UP / 2, line);
		}
		for (Kind kind : kinds) {
			send(kind.request(cookies), WARM_UP / 2, line);
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (Kind kind : kinds) {
				times[kind.ordinal()][round] = time(kind.request(cookies), server, line);
			}
		}
		double constant = median(times[0]) / octets[0];
		System.out.printf("%-18s %8s %12s %12s %8s%n", "page", "octets", "CPU ms", "ms a kB", "times");
		for (Kind kind : kinds) {
			double time = median(times[kind.ordinal()]);
			double each = time / octets[kind.ordinal()];
			System.out.printf("%-18s %8d %12.3f %12.4f %8.2f%n", kind.name().toLowerCase(java.util.Locale.ROOT),
					octets[kind.ordinal()], time, 1000 * each, each / constant);
		}
	}

	/** Returns the CPU time that the server spends on a request, in milliseconds. */
	private static double time(byte[] request, Process server, Line line) {
		Duration before = cpu(server);
		Duration spent = Duration.ZERO;
		int requests = 0;
		for (; spent.compareTo(ROUND) < 0; requests += BATCH) {
			send(request, BATCH, line);
			spent = cpu(server).minus(before);
		}
		return spent.toNanos() / 1e6 / requests;
	}

	private static void send(byte[] request, int times, Line line) {
		for (int i = 0; i < times; i++) {
			line.send(request);
		}
	}

	private static Duration cpu(Process server) {
		return server.info().totalCpuDuration().orElseThrow();
	}

	private static double median(double[] times) {
		return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
	}

	private static Path extract(Path home) throws IOException, InterruptedException {
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
		return home.resolve("app");
	}

	private static Line connect(int port) throws InterruptedException {
		for (int tries = 0; tries < 600; tries++) {
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
		return Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java").toString();
	}

}
