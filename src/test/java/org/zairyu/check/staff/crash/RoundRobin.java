package org.zairyu.check.staff.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * One address in front of several instances. Sends each request to the next one and skips
 * an instance that cannot be reached.
 */
final class RoundRobin implements AutoCloseable {

	/** Headers of a connection that a proxy does not pass on. */
	private static final List<String> OWN = List.of("connection", "content-length", "host", "transfer-encoding",
			"upgrade", "http2-settings", ":status");

	private final HttpServer server;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<Integer> ports;

	private final AtomicInteger turn = new AtomicInteger();

	private final Map<Integer, Integer> served = new ConcurrentHashMap<>();

	RoundRobin(List<Integer> ports) {
		this.ports = ports;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	/** Returns how many requests an instance has answered. */
	int served(int port) {
		return this.served.getOrDefault(port, 0);
	}

	private void handle(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		for (int tried = 0; tried < this.ports.size(); tried++) {
			int port = this.ports.get(Math.floorMod(this.turn.getAndIncrement(), this.ports.size()));
			try {
				HttpResponse<byte[]> answer = this.client.send(request(exchange, port, body),
						HttpResponse.BodyHandlers.ofByteArray());
				this.served.merge(port, 1, Integer::sum);
				reply(exchange, answer);
				return;
			}
			catch (IOException ex) {
				// the next one
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		exchange.sendResponseHeaders(502, -1);
		exchange.close();
	}

	private HttpRequest request(HttpExchange exchange, int port, byte[] body) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + port + exchange.getRequestURI()))
			.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
			.setHeader("X-Forwarded-For", exchange.getRemoteAddress().getAddress().getHostAddress())
			.setHeader("X-Forwarded-Proto", "http")
			.setHeader("X-Forwarded-Host", "localhost")
			.setHeader("X-Forwarded-Port", String.valueOf(port()));
		exchange.getRequestHeaders().forEach((name, values) -> {
			if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
				values.forEach((value) -> request.header(name, value));
			}
		});
		return request.build();
	}

	private static void reply(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
		answer.headers().map().forEach((name, values) -> {
			if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
				exchange.getResponseHeaders().put(name, values);
			}
		});
		exchange.sendResponseHeaders(answer.statusCode(), (answer.body().length > 0) ? answer.body().length : -1);
		exchange.getResponseBody().write(answer.body());
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.client.close();
	}

}
