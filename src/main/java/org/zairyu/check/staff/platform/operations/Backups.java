package org.zairyu.check.staff.platform.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Sees when the last backup succeeded, by the time of the file that it touches. */
@Component
final class Backups {

	private final @Nullable String marker;

	Backups(BackupSettings settings) {
		this.marker = settings.marker();
	}

	/** Tells whether a file is named. */
	boolean isSetUp() {
		return this.marker != null && !this.marker.isBlank();
	}

	/** Returns when the last backup succeeded; null if none is seen. */
	@Nullable Instant lastSeen() {
		if (this.marker == null || this.marker.isBlank()) {
			return null;
		}
		try {
			return Files.getLastModifiedTime(Path.of(this.marker)).toInstant();
		}
		catch (IOException ex) {
			return null;
		}
	}

}
