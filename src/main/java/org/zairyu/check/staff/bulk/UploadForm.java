package org.zairyu.check.staff.bulk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;
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
 * Looks at what somebody sends before anything of it is kept: its name, its size, its
 * characters, its columns, and every row as far as it is CSV.
 */
@Component
final class UploadForm {

	/** The largest file, in megabytes. */
	static final int MEGABYTES = 20;

	/** The start of today's system of residence cards. */
	private static final LocalDate FIRST_DAY = LocalDate.of(2012, 7, 9);

	private static final AnswerType DAY = new AnswerType.Day(false);

	private static final int LONGEST_NAME = 200;

	/**
	 * What no name of a file needs: parts of paths, controls, and marks that turn the
	 * direction of writing around.
	 */
	private static final Pattern TRICKS = Pattern.compile("[\\p{Cntrl}/\\\\\\u202a-\\u202e\\u2066-\\u2069]|^\\.{1,2}$");

	private final ResultLookups checks;

	UploadForm(ResultLookups checks) {
		this.checks = checks;
	}

	/**
	 * What is known of the file.
	 * @throws RefusedFileException if it is not taken
	 */
	Upload read(@Nullable MultipartFile file, @Nullable String asOf) throws IOException {
		String name = (file != null && file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		if (file == null || name.isEmpty()) {
			throw new RefusedFileException(Reason.NO_FILE);
		}
		if (name.length() > LONGEST_NAME || TRICKS.matcher(name).find()) {
			throw new RefusedFileException(Reason.FILE_NAME);
		}
		if (file.getSize() > (long) MEGABYTES << 20) {
			throw new RefusedFileException(Reason.TOO_LARGE, String.valueOf(MEGABYTES));
		}
		LocalDate day = day((asOf != null) ? asOf.strip() : "");
		TextEncoding encoding = TextEncoding.of(file);
		return new Upload(name, encoding, day, count(file, encoding));
	}

	private static int count(InputStreamSource file, TextEncoding encoding) throws IOException {
		try (PersonTable sheet = PersonTable.open(encoding.reader(file.getInputStream()))) {
			return sheet.count();
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
			// told the same way as a day that is out of range
		}
		throw new RefusedFileException(Reason.AS_OF);
	}

}
