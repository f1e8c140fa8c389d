package org.zairyu.check;

import java.io.UncheckedIOException;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

import org.zairyu.check.lawdata.LawFileException;
import org.zairyu.check.staff.platform.StartException;

/**
 * Reports the cause of a failed start first and in a few lines, because a stack trace
 * shows it only after some hundred lines.
 */
public final class StartFailureAnalyzer implements FailureAnalyzer {

	private static final int H2_IN_USE = 90020;

	private static final int H2_CORRUPT = 90030;

	private static final int LONGEST = 500;

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		Throwable deepest = null;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartException start) {
				return new FailureAnalysis(start.getMessage(), start.action(), cause);
			}
			if (cause instanceof SQLException || cause instanceof LawFileException
					|| cause instanceof UncheckedIOException || isSetting(cause)) {
				deepest = cause;
			}
		}
		return (deepest != null) ? new FailureAnalysis(description(deepest), action(deepest), deepest) : null;
	}

	/**
	 * Returns whether our own settings have been refused, such as a key of the wrong
	 * length.
	 */
	private static boolean isSetting(Throwable cause) {
		return cause instanceof IllegalStateException && cause.getMessage() != null
				&& cause.getMessage().startsWith("zairyu.");
	}

	private static String description(Throwable cause) {
		String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
		String reason = (cause instanceof SQLException) ? "The database cannot be used: " + message : message;
		Throwable root = cause;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String full = (root == cause || message.contains(String.valueOf(root.getMessage()))) ? reason
				: reason + " (" + root + ")";
		return (full.length() > LONGEST) ? full.substring(0, LONGEST) + "…" : full;
	}

	private static String action(Throwable cause) {
		if (cause instanceof SQLException sql) {
			return switch (sql.getErrorCode()) {
				case H2_IN_USE ->
					"Another process has the file open. Stop it, or use PostgreSQL for several instances.";
				case H2_CORRUPT -> "Restore the file from a backup, as the operations page says.";
				default -> "Check that the database runs, and SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.";
			};
		}
		return "Put right what is named above, then start again. The operations page has all settings.";
	}

}
