package org.zairyu.check.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept-alive connection to a server on this machine, as cheap as can be. */
final class Line implements AutoCloseable {

	private final Socket socket;

	private final InputStream in;

	private String headers = "";

	Line(int port) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 65536);
	}

	static byte[] get(String path, String cookie) {
		return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
				+ (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "\r\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

	static byte[] post(String path, String json) {
		return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
				+ json.length() + "\r\n\r\n" + json)
			.getBytes(StandardCharsets.US_ASCII);
	}

	/** Sends a request and reads the whole answer; returns the length of its body. */
	int send(byte[] request) {
		try {
			this.socket.getOutputStream().write(request);
			this.headers = head();
			if (!this.headers.startsWith("HTTP/1.1 2")) {
				throw new IllegalStateException(this.headers);
			}
			String length = header("Content-Length");
			return this.headers.startsWith("HTTP/1.1 204") ? 0 : length.isEmpty() ? chunks() : skip(Integer.parseInt(length));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String header(String name) {
		for (String line : this.headers.split("\r\n")) {
			if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
				return line.substring(name.length() + 1).strip();
			}
		}
		return "";
	}

	private String head() throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
			int octet = this.in.read();
			if (octet < 0) {
				throw new IOException("the server closed the connection");
			}
			head.append((char) octet);
		}
		return head.toString();
	}

	private int chunks() throws IOException {
		int total = 0;
		for (int size = size(); size > 0; size = size()) {
			total += skip(size);
			skip(2);
		}
		skip(2);
		return total;
	}

	private int size() throws IOException {
		int size = 0;
		for (int octet = this.in.read(); octet != '\r'; octet = this.in.read()) {
			size = size * 16 + Character.digit(octet, 16);
		}
		skip(1);
		return size;
	}

	private int skip(int octets) throws IOException {
		this.in.skipNBytes(octets);
		return octets;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
