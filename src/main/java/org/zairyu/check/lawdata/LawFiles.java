package org.zairyu.check.lawdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Basis;
import org.zairyu.check.situation.OfficeDirectory;
import org.zairyu.check.situation.Statuses;

/**
 * Reads the law from {@code src/main/resources/law}. Any fault in a file is a
 * {@link LawFileException}: no answer is better than a wrong one.
 */
public final class LawFiles {

	private static final List<String> TOPICS = List.of("registration", "re-entry", "extension", "change", "side-work",
			"affiliation", "family", "newborn", "residence-card", "fees", "penalties");

	private static final LawFiles SHIPPED = new LawFiles(LawFiles::resource);

	private final Function<String, byte @Nullable []> files;

	/**
	 * @param files returns the bytes of a file such as {@code law/fees.yaml}, or null if
	 * there is none
	 */
	LawFiles(Function<String, byte @Nullable []> files) {
		this.files = files;
	}

	/** Returns all dated parameters and the days public offices are open. */
	public static LawBook laws() {
		return SHIPPED.readLaws();
	}

	/** Returns what the law lays down for each status of residence. */
	public static Statuses statuses() {
		return SHIPPED.readStatuses();
	}

	/** Returns the citations of each finding. */
	public static Basis basis() {
		return SHIPPED.readBasis();
	}

	/** Returns the immigration offices. */
	public static OfficeDirectory offices() {
		return SHIPPED.readOffices();
	}

	LawBook readLaws() {
		ParameterReader parameters = new ParameterReader();
		for (String topic : TOPICS) {
			String file = "law/" + topic + ".yaml";
			parameters.read(YamlReader.read(file, text(file)));
		}
		String closures = "law/office-closures.csv";
		return new LawBook(parameters.complete("law/*.yaml"), OfficeClosureReader.read(closures, text(closures)));
	}

	Statuses readStatuses() {
		String file = "law/statuses.csv";
		return StatusReader.read(file, text(file));
	}

	Basis readBasis() {
		String file = "law/basis.yaml";
		return BasisReader.read(YamlReader.read(file, text(file)));
	}

	OfficeDirectory readOffices() {
		String file = "law/offices.csv";
		return OfficeReader.read(file, text(file));
	}

	private String text(String file) {
		byte[] bytes = this.files.apply(file);
		if (bytes == null) {
			throw new Position(file, 0).refuse("the file is missing");
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new Position(file, 0).refuse("the file is not in UTF-8");
		}
	}

	private static byte @Nullable [] resource(String file) {
		try (InputStream stream = LawFiles.class.getClassLoader().getResourceAsStream(file)) {
			return (stream != null) ? stream.readAllBytes() : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
