package org.zairyu.check.web.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Reads an age, or the birthday from which it follows: parents know the birthday of a
 * child better than how old it is on some day. Only the age is kept.
 */
public final class BirthdayInput {

	private BirthdayInput() {
	}

	/**
	 * Returns the input with the age.
	 * @throws InputProblem if a birthday is typed that cannot be one
	 */
	public static QuestionInput age(QuestionInput entry, LocalDate asOf) throws InputProblem {
		boolean birthday = !entry.isEmpty(QuestionInput.YEAR) || !entry.isEmpty(QuestionInput.MONTH)
				|| !entry.isEmpty(QuestionInput.DAY);
		if (!birthday || !entry.isEmpty(QuestionInput.ANSWER)) {
			return entry;
		}
		LocalDate born = LocalDate.parse(DateInput.read(entry));
		if (born.isAfter(asOf)) {
			throw new InputProblem("in-the-future", List.of(QuestionInput.YEAR));
		}
		return QuestionInput.single(String.valueOf(Period.between(born, asOf).getYears()));
	}

}
