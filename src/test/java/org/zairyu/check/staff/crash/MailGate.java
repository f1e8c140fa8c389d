package org.zairyu.check.staff.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail server behind a gate that can be shut in the middle of a mail. Each mail uses
 * its own connection.
 */
final class MailGate implements AutoCloseable {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final ServerSocket gate;

	private final AtomicInteger mails = new AtomicInteger();

	/** The mail, counted from 1, before whose content the gate shuts. */
	private volatile int noContentOf;

	/** The mail that the server accepts while its answer is held back. */
	private volatile int noAnswerTo;

	private volatile boolean shut;

	MailGate() {
		this.server.start();
		try {
			this.gate = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	/** Returns the settings for an instance that sends its mails here. */
	String[] settings() {
		return new String[] { "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.gate.getLocalPort(),
				"--spring.mail.properties.mail.smtp.timeout=300000" };
	}

	/** Shuts the gate before the content of one of the next mails, counted from 1. */
	void shutBeforeContentOf(int mail) {
		this.shut = false;
		this.noContentOf = this.mails.get() + mail;
	}

	/**
	 * Shuts the gate when the server has accepted one of the next mails, counted from 1.
	 */
	void shutBeforeAnswerTo(int mail) {
		this.shut = false;
		this.noAnswerTo = this.mails.get() + mail;
	}

	void awaitShut() {
		Wait.until("a mail half sent", () -> this.shut);
	}

	/**
	 * Returns the subjects of the mails that have arrived, each followed by its
	 * Message-ID.
	 */
	List<String> arrived() {
		return Arrays.stream(this.server.getReceivedMessages()).map(MailGate::name).toList();
	}

	private static String name(MimeMessage mail) {
		try {
			return mail.getSubject() + " " + mail.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void accept() {
		while (!this.gate.isClosed()) {
			try {
				Socket client = this.gate.accept();
				int mail = this.mails.incrementAndGet();
				Socket behind = new Socket("127.0.0.1", this.server.getSmtp().getPort());
				Thread.ofVirtual().start(() -> speak(client, behind, mail));
				Thread.ofVirtual().start(() -> answer(behind, client, mail));
			}
			catch (IOException ex) {
				// closed
			}
		}
	}

	private void speak(Socket client, Socket behind, int mail) {
		try (client; behind; BufferedReader lines = reader(client); OutputStream out = behind.getOutputStream()) {
			boolean open = true;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.equals("DATA") && mail == this.noContentOf) {
					open = false;
					this.shut = true;
				}
				if (open) {
					write(line, out);
				}
			}
		}
		catch (IOException ex) {
			// one side is gone
		}
	}

	private void answer(Socket behind, Socket client, int mail) {
		try (BufferedReader lines = reader(behind); OutputStream out = client.getOutputStream()) {
			boolean content = false;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (content && mail == this.noAnswerTo) {
					this.shut = true;
				}
				else {
					write(line, out);
				}
				content = line.startsWith("354");
			}
		}
		catch (IOException ex) {
			// one side is gone
		}
	}

	private static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
	}

	private static void write(String line, OutputStream out) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	@Override
	public void close() {
		try {
			this.gate.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.stop();
	}

}
