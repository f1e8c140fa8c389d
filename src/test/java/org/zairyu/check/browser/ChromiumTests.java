package org.zairyu.check.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Browser tests are never skipped where they are required. */
class ChromiumTests {

	@TempDir
	private Path folder;

	@Test
	void withoutABrowserTheTestsFailWhereTheyCount() {
		Path nothing = this.folder.resolve("chromium");
		assertThatIllegalStateException().isThrownBy(() -> Chromium.insistOn(nothing, true))
			.withMessageContaining(nothing.toString());
	}

	@Test
	void withoutABrowserTheTestsAreSkippedElsewhere() {
		Path nothing = this.folder.resolve("chromium");
		assertThatExceptionOfType(TestAbortedException.class).isThrownBy(() -> Chromium.insistOn(nothing, false))
			.withMessageContaining(nothing.toString());
	}

	@Test
	void withABrowserTheyRun() throws Exception {
		Path program = Files.createFile(this.folder.resolve("chromium"));
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		assertThatCode(() -> Chromium.insistOn(program, true)).doesNotThrowAnyException();
	}

}
