package org.zairyu.check.staff.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Connects a program and a server, and can be shut so that nothing passes. */
final class Gate implements AutoCloseable {

	private final ServerSocket entrance;

	private final int target;

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	private volatile boolean shut;

	Gate(int target) {
		this.target = target;
		try {
			this.entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return this.entrance.getLocalPort();
	}

	/** Cuts all connections. Accepts new ones but never answers them. */
	void shut() {
		this.shut = true;
		this.open.forEach(Gate::cut);
		this.open.clear();
	}

	void open() {
		this.shut = false;
		this.open.forEach(Gate::cut);
		this.open.clear();
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.entrance.accept();
				this.open.add(client);
				if (!this.shut) {
					Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target);
					this.open.add(server);
					Thread.ofVirtual().start(() -> copy(client, server));
					Thread.ofVirtual().start(() -> copy(server, client));
				}
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	private static void copy(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// cut
		}
		cut(from);
		cut(to);
	}

	private static void cut(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// is closed
		}
	}

	@Override
	public void close() {
		shut();
		try {
			this.entrance.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
