package org.zairyu.check.staff.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database folder on a file system with POSIX permissions. */
class DatabaseFolderTests {

	@TempDir
	private Path temporary;

	private Path folder() {
		return this.temporary.resolve("data");
	}

	private void protect() {
		Objects.requireNonNull(DatabaseFolder.of("jdbc:h2:file:" + folder() + "/zairyu;MODE=PostgreSQL")).protect();
	}

	private static String mode(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}

	@Test
	void makesAFolderAndAFileThatOnlyItsOwnerOpens() throws Exception {
		protect();
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder() + "/zairyu", "sa", "")) {
			connection.createStatement().execute("create table person (name varchar(20))");
		}
		assertThat(mode(folder())).isEqualTo("rwx------");
		assertThat(mode(folder().resolve("zairyu.mv.db"))).isEqualTo("rw-------");
		assertThat(Files.size(folder().resolve("zairyu.mv.db"))).isPositive();
	}

	@Test
	void tightensAFolderOfAnEarlierVersion() throws Exception {
		Files.createDirectory(folder());
		Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
		for (String name : new String[] { "zairyu.mv.db", "zairyu.trace.db", "answers.key" }) {
			Files.writeString(folder().resolve(name), "");
			Files.setPosixFilePermissions(folder().resolve(name), PosixFilePermissions.fromString("rw-r--r--"));
		}
		protect();
		assertThat(mode(folder())).isEqualTo("rwx------");
		for (String name : new String[] { "zairyu.mv.db", "zairyu.trace.db", "answers.key" }) {
			assertThat(mode(folder().resolve(name))).as(name).isEqualTo("rw-------");
		}
	}

	@Test
	void refusesAFolderThatOthersNeed() throws Exception {
		Files.createDirectory(folder());
		Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.writeString(folder().resolve("report.txt"), "");
		assertThatExceptionOfType(StartException.class).isThrownBy(this::protect)
			.satisfies((refused) -> assertThat(refused.action()).contains("chmod 700"));
		assertThat(mode(folder())).isEqualTo("rwxr-xr-x");
		Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwx------"));
		protect();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "jdbc:h2:mem:x", "jdbc:postgresql://localhost/zairyu", "jdbc:h2:tcp://localhost/~/zairyu" })
	void leavesOtherDatabasesAlone(String url) {
		assertThat(DatabaseFolder.of(url)).isNull();
	}

}
