package org.zairyu.check.procedure;

import java.util.Locale;
import java.util.regex.Pattern;

import org.zairyu.check.situation.AnswersUsed;

/**
 * A rule that a procedure has looked at on its way to the verdict.
 *
 * @param rule id of the rule, such as {@code extension-without-reason}
 * @param addition whether it only adds to the row that decides
 * @param matched whether it matched
 * @param because the answers that it has read
 */
public record RuleTrace(String rule, boolean addition, boolean matched, AnswersUsed because) {

	private static final Pattern WORD = Pattern.compile("(?<=.)([A-Z])");

	static RuleTrace of(Rule rule, boolean matched, AnswersUsed because) {
		return new RuleTrace(id(rule), false, matched, because);
	}

	static RuleTrace ofAddition(Addition addition, boolean matched, AnswersUsed because) {
		return new RuleTrace(id(addition), true, matched, because);
	}

	/** Returns the id of a rule or an addition, which is the name of its class. */
	public static String id(Object rule) {
		return WORD.matcher(rule.getClass().getSimpleName()).replaceAll("-$1").toLowerCase(Locale.ROOT);
	}

}
