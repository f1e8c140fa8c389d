package org.zairyu.check.lawdata;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Breaks one line of a valid file and checks the error of the reader. */
final class BrokenLaw {

	private BrokenLaw() {
	}

	/**
	 * Returns the file with one line replaced.
	 * @param line number from 1
	 * @param text the new line, or null to remove the line
	 */
	static String with(String file, int line, @Nullable String text) {
		List<String> lines = new ArrayList<>(file.lines().toList());
		lines.remove(line - 1);
		if (text != null) {
			lines.add(line - 1, text);
		}
		return String.join("\n", lines) + "\n";
	}

	static void assertRefused(ThrowingCallable reading, String file, int line, String reason) {
		LawFileException refusal = catchThrowableOfType(LawFileException.class, reading);
		assertThat(refusal).as("refused because: %s", reason).isNotNull();
		assertThat(refusal.file()).isEqualTo(file);
		assertThat(refusal.reason()).contains(reason);
		assertThat(refusal.line()).isEqualTo(line);
		assertThat(refusal).hasMessageStartingWith((line > 0) ? file + ", line " + line + ": " : file + ": ")
			.hasMessageEndingWith(".");
	}

}
