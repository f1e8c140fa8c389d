package org.zairyu.check.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with {@code Retry-After} when the database is away or there is too much to
 * do: both are over soon, and the pages that need neither go on. Lies around the filter
 * of the sessions, which reads the database too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class UnavailableFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(UnavailableFilter.class);

	private static final String SECONDS = "10";

	/** H2 has closed its database, or cannot read or write its file. */
	private static final Set<String> H2_CLOSED = Set.of("90098", "90121", "90028", "90031");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			Throwable reason = reason(ex);
			if (reason == null || response.isCommitted()) {
				throw ex;
			}
			LOG.warn("{} {} is answered with 503: {}", request.getMethod(), area(request), reason.getClass().getName());
			response.resetBuffer();
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	/** The first part of the address: what follows may be a key or a code. */
	private static String area(HttpServletRequest request) {
		return "/" + request.getRequestURI().substring(1).split("/", 2)[0];
	}

	private static @Nullable Throwable reason(Throwable error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof TransactionSystemException undone && undone.getApplicationException() != null) {
				// the connection broke in a transaction, so that undoing it failed too
				return reason(undone.getApplicationException());
			}
			if (cause instanceof TooBusyException || cause instanceof DataAccessResourceFailureException
					|| cause instanceof CannotCreateTransactionException
					|| cause instanceof SQLTransientConnectionException
					|| cause instanceof SQLException sql && isAway(sql.getSQLState())) {
				return cause;
			}
		}
		return null;
	}

	/**
	 * Class 08 of SQL is a connection that failed, 57P a PostgreSQL that stops or starts.
	 */
	private static boolean isAway(@Nullable String state) {
		return state != null && (state.startsWith("08") || state.startsWith("57P") || H2_CLOSED.contains(state));
	}

}
