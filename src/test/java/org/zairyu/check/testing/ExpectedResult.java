package org.zairyu.check.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.zairyu.check.procedure.Assessment;
import org.zairyu.check.procedure.Finding;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureResult;

/** The outcome of a procedure, in the words of the contract. */
public record ExpectedResult(ProcedureResult result) {

	/** Returns the outcome for the {@link Ordinary} person with some answers changed. */
	public static ExpectedResult of(Procedure procedure, String asOf, String changes) {
		return of(procedure, Ordinary.person(asOf, changes));
	}

	public static ExpectedResult of(Procedure procedure, Scenario person) {
		Assessment assessment = person.assess();
		return assessment.procedures()
			.stream()
			.filter((result) -> result.procedure() == procedure)
			.map(ExpectedResult::new)
			.findFirst()
			.orElseThrow(() -> new AssertionError(procedure.id() + " is undecided: missing " + assessment.missing()
					+ ", problems " + assessment.problems()));
	}

	public String verdict() {
		return this.result.verdict().id();
	}

	/** Returns the codes of all findings. */
	public Set<String> codes() {
		Set<String> codes = new LinkedHashSet<>();
		for (Finding finding : this.result.findings()) {
			if (!codes.add(finding.code().id())) {
				throw new AssertionError(finding.code().id() + " is found twice");
			}
		}
		return codes;
	}

	public boolean has(String code) {
		return codes().contains(code);
	}

	/**
	 * Returns the verdict and the codes in alphabetical order, such as
	 * {@code required: a b}.
	 */
	public String summary() {
		return summary(verdict(), String.join(" ", codes()));
	}

	/** Returns the same summary from words in any order. */
	public static String summary(String verdict, String codes) {
		return verdict + ": " + String.join(" ", new TreeSet<>(List.of(codes.strip().split("\\s+"))));
	}

	/** Returns the finding with this code. */
	public Line line(String code) {
		return this.result.findings()
			.stream()
			.filter((finding) -> finding.code().id().equals(code))
			.map(Line::new)
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + code + " in " + summary()));
	}

}
