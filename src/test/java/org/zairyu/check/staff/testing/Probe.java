package org.zairyu.check.staff.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks the port for operators, as a proxy or Prometheus does. */
public final class Probe {

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	public Probe(int port) {
		this.port = port;
	}

	public HttpResponse<String> get(String path) {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The status of a part or of everything, such as {@code UP}. */
	public String status(String path) {
		return get("/actuator/health" + path).body().replaceFirst("(?s).*\"status\":\"([A-Z_]+)\"[^{}]*}$", "$1");
	}

}
