package org.zairyu.check.staff.platform.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackupsTests {

	@TempDir
	private Path folder;

	@Test
	void takesTheTimeOfTheFile() throws IOException {
		Path marker = this.folder.resolve("last-backup");
		Backups backups = new Backups(new BackupSettings(marker.toString()));
		assertThat(backups.isSetUp()).isTrue();
		assertThat(backups.lastSeen()).as("no backup yet").isNull();
		Files.createFile(marker);
		Files.setLastModifiedTime(marker, FileTime.from(Instant.parse("2026-11-22T18:00:00Z")));
		assertThat(backups.lastSeen()).isEqualTo("2026-11-22T18:00:00Z");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void isNotSetUpWithoutAFile(String marker) {
		Backups backups = new Backups(new BackupSettings(marker));
		assertThat(backups.isSetUp()).isFalse();
		assertThat(backups.lastSeen()).isNull();
	}

}
