package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.RefusedFileException;
import org.zairyu.check.staff.bulk.csv.RefusedFileException.Reason;
import org.zairyu.check.staff.bulk.csv.TextEncoding;
import org.zairyu.check.web.ResultLookups;

/**
 * Checks an upload before any of it is stored: name, size, encoding, columns, and that
 * every row is CSV.
 */
@Component
final class UploadForm {

	/** The maximum size of a file in megabytes. */
	static final int MEGABYTES = 20;

	/** The start of the present system of residence cards. */
	private static final LocalDate FIRST_DAY = LocalDate.of(2012, 7, 9);

	private static final AnswerType DAY = new AnswerType.Day(false);

	private static final int MAX_NAME_LENGTH = 200;

	/**
	 * Matches what no file name needs: parts of paths, control characters, and marks that
	 * reverse the direction of writing.
	 */
	private static final Pattern TRICKS = Pattern.compile("[\\p{Cntrl}/\\\\\\u202a-\\u202e\\u2066-\\u2069]|^\\.{1,2}$");

	private final ResultLookups checks;

	private final BulkTables tables;

	private final BulkHeadings headings;

	UploadForm(ResultLookups checks, BulkTables tables, BulkHeadings headings) {
		this.checks = checks;
		this.tables = tables;
		this.headings = headings;
	}

	/**
	 * Returns the facts about a file.
	 * @throws RefusedFileException if the file cannot be checked
	 */
	Upload read(@Nullable MultipartFile file, @Nullable String asOf) throws IOException {
		String name = (file != null && file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		if (file == null || name.isEmpty()) {
			throw new RefusedFileException(Reason.NO_FILE);
		}
		if (name.length() > MAX_NAME_LENGTH || TRICKS.matcher(name).find()) {
			throw new RefusedFileException(Reason.FILE_NAME);
		}
		if (file.getSize() > (long) MEGABYTES << 20) {
			throw new RefusedFileException(Reason.TOO_LARGE, String.valueOf(MEGABYTES));
		}
		LocalDate day = day((asOf != null) ? asOf.strip() : "");
		TextEncoding encoding = TextEncoding.of(file);
		try (PersonTable table = this.tables.open(encoding.reader(file.getInputStream()), this.headings.now())) {
			return new Upload(name, encoding, day, table.count(), table.columns().ids());
		}
	}

	private LocalDate day(String asOf) {
		if (asOf.isEmpty()) {
			return this.checks.today();
		}
		try {
			LocalDate day = (LocalDate) DAY.read(asOf);
			if (!day.isBefore(FIRST_DAY) && this.checks.canTell(day)) {
				return day;
			}
		}
		catch (InvalidAnswer.Reason ex) {
			// reported like a day that is out of range
		}
		throw new RefusedFileException(Reason.AS_OF);
	}

}
