package org.zairyu.check.staff.handoff.reply;

import java.util.Objects;

import org.springframework.stereotype.Component;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Words;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.web.Agency;

/** Writes the text with which a link is sent to a client, in the client's language. */
@Component
final class LinkLetter {

	private final Languages languages;

	private final Agency agency;

	LinkLetter(Languages languages, Agency agency) {
		this.languages = languages;
		this.agency = agency;
	}

	/**
	 * A text for a mail.
	 *
	 * @param tag its language, as in a {@code lang} attribute
	 * @param subject its subject
	 * @param text its text
	 */
	record Letter(String tag, String subject, String text) {
	}

	/** Returns the address of a link without the site, in the language of a client. */
	String path(ClientLinks.Made link, Client client) {
		return "/" + words(client).language() + "/link/" + link.token().text();
	}

	/** Writes a letter. */
	Letter write(String address, ClientLinks.Made link, Case file, Client client) {
		Words words = words(client);
		String name = Agency.in(this.agency.name(), words);
		String text = String.join("\n\n",
				words.get("mail.letter.open", "name", client.name().replaceAll("\\p{Cc}+", " ")),
				words.get("mail.client-link.text", "agency", name, "link", address, "date", words.date(link.lastDay())),
				words.get("mail.letter.close", "agency", name, "address", Agency.in(this.agency.address(), words),
						"mail", this.agency.mail(), "phone", this.agency.phone(), "reference",
						Objects.requireNonNullElse(client.reference(), Long.toString(file.id()))));
		return new Letter(words.tag(), words.get("mail.client-link.subject", "agency", name), text);
	}

	private Words words(Client client) {
		return this.languages.plain(client.language());
	}

}
