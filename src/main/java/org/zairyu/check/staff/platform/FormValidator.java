package org.zairyu.check.staff.platform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

/**
 * Checks forms against the constraints of their components. The message of a constraint
 * is the key of a {@link Problem}.
 */
@Component
public final class FormValidator {

	private final Validator validator;

	FormValidator(Validator validator) {
		this.validator = validator;
	}

	/**
	 * Returns the problems of a form in the order of its components.
	 * @param groups the groups of constraints to check, the default one if empty
	 */
	public List<Problem> problems(Record form, Class<?>... groups) {
		List<String> fields = Arrays.stream(form.getClass().getRecordComponents())
			.map(RecordComponent::getName)
			.toList();
		return this.validator.validate(form, groups)
			.stream()
			.map((violation) -> new Problem(violation.getPropertyPath().toString(), violation.getMessage()))
			.distinct()
			.sorted(Comparator.comparing((problem) -> fields.indexOf(problem.field())))
			.toList();
	}

}
