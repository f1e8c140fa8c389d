package org.zairyu.check.lawdata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zairyu.check.law.DatedValue;
import org.zairyu.check.law.Parameter;

/**
 * Reads the dated parameters of all topics. The files must have each parameter once, from
 * the start of the residence card, without gap or overlap.
 */
final class ParameterReader {

	private static final Set<String> REQUIRED = Set.of("from", "value", "basis", "source", "confidence");

	private static final Set<String> OPTIONAL = Set.of("to", "url", "checked");

	private final Map<Parameter, List<DatedValue>> history = new EnumMap<>(Parameter.class);

	private final Map<Parameter, Position> read = new EnumMap<>(Parameter.class);

	void read(Table file) {
		file.values().forEach((id, rows) -> {
			Parameter parameter = parameter(id, rows.position());
			Position earlier = this.read.putIfAbsent(parameter, rows.position());
			if (earlier != null) {
				throw rows.position().refuse("the parameter “" + id + "” stands already in " + earlier);
			}
			this.history.put(parameter, history(parameter, rows));
		});
	}

	/**
	 * Returns the rows of all parameters.
	 * @param files name of all files, for the message if a parameter is in none
	 */
	Map<Parameter, List<DatedValue>> complete(String files) {
		for (Parameter parameter : Parameter.values()) {
			if (!this.history.containsKey(parameter)) {
				throw new Position(files, 0).refuse("no file has the parameter “" + parameter.id() + "”");
			}
		}
		return this.history;
	}

	private static Parameter parameter(String id, Position position) {
		for (Parameter parameter : Parameter.values()) {
			if (parameter.id().equals(id)) {
				return parameter;
			}
		}
		throw position.refuse("the parameter “" + id + "” is unknown");
	}

	private static List<DatedValue> history(Parameter parameter, Node rows) {
		List<DatedValue> history = new ArrayList<>();
		DatedRows dates = new DatedRows();
		for (Node node : rows.asRows()) {
			Table row = node.asTable().withKeys(REQUIRED, OPTIONAL);
			dates.next(parameter.id(), row);
			history.add(new DatedValue(dates.from(), dates.to(), value(parameter, row.get("value")),
					CitationReader.read(row, "basis")));
		}
		return List.copyOf(history);
	}

	private static Object value(Parameter parameter, Node value) {
		return switch (parameter.type()) {
			case DAYS -> value.asCell().wholeNumber(0, 366);
			case COUNT -> value.asCell().wholeNumber(0, 120);
			case HOURS -> value.asCell().wholeNumber(0, 168);
			case YEN -> FeeReader.amount(value.asCell());
			case TERM -> value.asCell().term();
			case FEE -> FeeReader.read(value);
		};
	}

}
