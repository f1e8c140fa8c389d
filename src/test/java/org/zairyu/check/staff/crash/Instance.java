package org.zairyu.check.staff.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A process of the application, with the settings of production. */
final class Instance implements AutoCloseable {

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Pattern COMPLETE = Pattern.compile("(Started \\w+) in");

	private static final Pattern PASSWORD = Pattern.compile("one-time password +(\\S+)");

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final int LINES = 200;

	private final Process process;

	private final List<String> output = new CopyOnWriteArrayList<>();

	private Instance(Process process) {
		this.process = process;
		Thread.ofPlatform().daemon().start(this::read);
	}

	/**
	 * Starts an instance and waits until it answers.
	 * @param folder its working directory, where it keeps its key
	 */
	static Instance start(Path folder, Store store, String... settings) {
		return start(folder, store, Map.of(), settings);
	}

	/** Starts an instance with variables of the environment. */
	static Instance start(Path folder, Store store, Map<String, String> environment, String... settings) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xmx256m", "-cp", classPath(folder), Watched.class.getName(), "--server.port=0",
				"--spring.datasource.url=" + store.url(), "--spring.datasource.username=" + store.user(),
				"--zairyu.jobs.polling=300ms", "--zairyu.jobs.heartbeat=2s", "--management.server.port=0"));
		command.addAll(Arrays.asList(settings));
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
			builder.environment().putAll(environment);
			Instance instance = new Instance(builder.start());
			Wait.until("the start of an instance", PATIENCE, () -> {
				if (!instance.process.isAlive()) {
					throw new AssertionError(String.join("\n", instance.output));
				}
				return instance.find(STARTED).isPresent();
			});
			return instance;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the class path with the classes of the application and its libraries, and
	 * only one of the tests.
	 */
	private static String classPath(Path folder) {
		String watched = Watched.class.getName().replace('.', '/') + ".class";
		Path own = folder.resolve("watched").resolve(watched);
		try (InputStream code = Watched.class.getClassLoader().getResourceAsStream(watched)) {
			if (code != null && !Files.exists(own)) {
				Files.createDirectories(own.getParent());
				Files.copy(code, own);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return folder.resolve("watched") + File.pathSeparator
				+ Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
					.filter((entry) -> !entry.contains("test-classes"))
					.collect(Collectors.joining(File.pathSeparator));
	}

	int port() {
		return Integer.parseInt(find(STARTED).orElseThrow());
	}

	/** Returns what this instance has printed until it was started. */
	List<String> startOutput() {
		Wait.until("the end of the start", () -> find(COMPLETE).isPresent());
		return this.output.stream().takeWhile((line) -> !COMPLETE.matcher(line).find()).toList();
	}

	/** Waits for the password of the first admin, which this instance has created. */
	String password() {
		Wait.until("the password of the first admin", () -> find(PASSWORD).isPresent());
		return find(PASSWORD).orElseThrow();
	}

	/** Kills it immediately and waits until it is gone. */
	void kill() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		kill();
	}

	private Optional<String> find(Pattern pattern) {
		return this.output.stream()
			.map(pattern::matcher)
			.filter(Matcher::find)
			.map((found) -> found.group(1))
			.findFirst();
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (this.output.size() < LINES) {
					this.output.add(line);
				}
			}
		}
		catch (IOException ex) {
			// the process is gone
		}
	}

}
