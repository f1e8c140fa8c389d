package org.zairyu.check.web.form;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a period of stay: one of the usual ones, or years, months or days. */
final class PeriodInput {

	private PeriodInput() {
	}

	/**
	 * Returns the input for a period, both as a usual one and in the fields for others.
	 */
	static QuestionInput of(String period) {
		Period parts = Period.parse(period);
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put(QuestionInput.ANSWER, List.of(period));
		put(fields, QuestionInput.YEARS, parts.getYears());
		put(fields, QuestionInput.MONTHS, parts.getMonths());
		put(fields, QuestionInput.DAYS, parts.getDays());
		return new QuestionInput(fields);
	}

	private static void put(Map<String, List<String>> fields, String field, int number) {
		if (number > 0) {
			fields.put(field, List.of(String.valueOf(number)));
		}
	}

	static String read(QuestionInput entry) throws InputProblem {
		boolean typed = !entry.isEmpty(QuestionInput.YEARS) || !entry.isEmpty(QuestionInput.MONTHS)
				|| !entry.isEmpty(QuestionInput.DAYS);
		String chosen = entry.raw(QuestionInput.ANSWER);
		if (!chosen.isEmpty() && !chosen.equals(QuestionInput.OTHER)) {
			return chosen;
		}
		if (!typed) {
			throw chosen.isEmpty() ? new InputProblem("missing", List.of(QuestionInput.ANSWER))
					: new InputProblem("not-a-period", List.of(QuestionInput.YEARS));
		}
		List<String> wrong = new ArrayList<>();
		int years = number(entry, QuestionInput.YEARS, wrong);
		int months = number(entry, QuestionInput.MONTHS, wrong);
		int days = number(entry, QuestionInput.DAYS, wrong);
		boolean mixed = days > 0 && years + months > 0;
		if (!wrong.isEmpty() || mixed) {
			throw new InputProblem("not-a-period", mixed ? List.of(QuestionInput.DAYS) : wrong);
		}
		return (days > 0) ? "P" + days + "D" : Period.of(years, months, 0).normalized().toString();
	}

	private static int number(QuestionInput entry, String field, List<String> wrong) {
		String text = entry.text(field);
		if (text.matches("\\d{1,4}")) {
			return Integer.parseInt(text);
		}
		if (!text.isEmpty()) {
			wrong.add(field);
		}
		return 0;
	}

}
