package org.zairyu.check.staff.client.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.ChosenCase;

/**
 * A line of the list of clients, with the open cases that were shown in it.
 *
 * @param id number of the client
 * @param open the open cases, as they were shown
 */
record ChosenClient(long id, List<ChosenCase> open) {

	private static final String BETWEEN = "/";

	/** Returns the value of the field of a line, such as {@code 12/17:new:4}. */
	static String value(ClientHit hit) {
		return Stream
			.concat(Stream.of(String.valueOf(hit.id())),
					hit.cases().stream().filter((line) -> line.state() != CaseState.CLOSED).map(ChosenCase::value))
			.collect(Collectors.joining(BETWEEN));
	}

	/** Reads values of fields, and ignores those that no page has written. */
	static List<ChosenClient> read(List<String> values) {
		return values.stream().map(ChosenClient::read).filter(Objects::nonNull).toList();
	}

	private static @Nullable ChosenClient read(String value) {
		List<String> parts = Arrays.asList(value.split(BETWEEN, -1));
		try {
			return new ChosenClient(Long.parseLong(parts.getFirst()), ChosenCase.read(parts.subList(1, parts.size())));
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
