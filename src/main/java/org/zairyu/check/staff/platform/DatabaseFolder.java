package org.zairyu.check.staff.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the other users of the machine away from a database file of H2, which is not
 * encrypted: only its owner may enter the folder (0700) or read the files (0600). Makes
 * and tightens them itself. Refuses a folder that also holds other things, because others
 * may need those.
 */
final class DatabaseFolder {

	private static final String H2 = "jdbc:h2:";

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private final Path folder;

	private final String name;

	private DatabaseFolder(Path database) {
		this.folder = java.util.Objects.requireNonNull(database.getParent());
		this.name = String.valueOf(database.getFileName());
	}

	/** Finds the folder of a JDBC address; null if the database is not a file here. */
	static @Nullable DatabaseFolder of(String url) {
		if (!url.startsWith(H2)) {
			return null;
		}
		String place = url.substring(H2.length()).split(";", 2)[0];
		if (place.startsWith("file:")) {
			place = place.substring("file:".length());
		}
		if (place.matches("[a-z]{2,}:.*")) {
			return null;
		}
		if (place.startsWith("~/")) {
			place = System.getProperty("user.home") + place.substring(1);
		}
		return new DatabaseFolder(Path.of(place).toAbsolutePath().normalize());
	}

	/**
	 * Makes or tightens the folder and its files before the database is opened.
	 * @throws StartException if others can enter the folder, and it cannot be tightened
	 */
	void protect() {
		if (!this.folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		try {
			if (!Files.exists(this.folder)) {
				Files.createDirectories(this.folder, PosixFilePermissions.asFileAttribute(FOLDER));
			}
			if (!FOLDER.containsAll(Files.getPosixFilePermissions(this.folder))) {
				tighten();
			}
			Path file = this.folder.resolve(this.name + ".mv.db");
			if (!Files.exists(file)) {
				Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
			}
			for (Path own : files().stream().filter(this::isOwn).toList()) {
				Files.setPosixFilePermissions(own, FILE);
			}
		}
		catch (IOException ex) {
			throw new StartException("The database in " + this.folder + " cannot be kept from other users: " + ex,
					"Let the user who runs the program own the folder and everything in it.", ex);
		}
	}

	private void tighten() throws IOException {
		if (!files().stream().allMatch(this::isOwn)) {
			throw new StartException(
					"Other users of this machine can enter " + this.folder
							+ ", which holds the database with the clients' data and other things too.",
					"Run chmod 700 on the folder, or put the database into a folder where nothing else is.", null);
		}
		Files.setPosixFilePermissions(this.folder, FOLDER);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
	}

	private boolean isOwn(Path file) {
		String own = String.valueOf(file.getFileName());
		return Files.isRegularFile(file) && (own.startsWith(this.name + ".") || own.equals("answers.key"));
	}

}
