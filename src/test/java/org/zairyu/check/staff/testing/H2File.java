package org.zairyu.check.staff.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application a separate H2 file, with the options of production. */
public final class H2File implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext application) {
		TestPropertyValues.of("spring.datasource.url=" + url(folder())).applyTo(application);
	}

	/** Returns the URL of a database in a folder. */
	public static String url(Path folder) {
		return "jdbc:h2:file:" + folder.resolve("zairyu") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64";
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("zairyu-h2-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
