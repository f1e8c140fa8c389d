package org.zairyu.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.zairyu.check.language.RequiredTexts;
import org.zairyu.check.law.LawBook;
import org.zairyu.check.procedure.Comparison;
import org.zairyu.check.procedure.ProcedureRules;
import org.zairyu.check.procedure.Rule;
import org.zairyu.check.procedure.RuleTrace;
import org.zairyu.check.procedure.StayDate;
import org.zairyu.check.resident.result.Span;
import org.zairyu.check.resident.result.TripAdvice;
import org.zairyu.check.situation.Statuses;
import org.zairyu.check.staff.account.PasswordRules;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.bulk.RunState;
import org.zairyu.check.staff.bulk.csv.RefusedFileException;
import org.zairyu.check.staff.bulk.csv.RowOutcome;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.Conflict;
import org.zairyu.check.staff.cases.advice.AdviceAspect;
import org.zairyu.check.staff.cases.explain.Condition;
import org.zairyu.check.staff.client.search.ClientQuery;
import org.zairyu.check.staff.handoff.Withdrawal;
import org.zairyu.check.staff.notice.ReminderParty;
import org.zairyu.check.staff.platform.AuditAction;

/**
 * Collects the keys of all texts that the application computes. If a page computes keys
 * from a new enum, add the enum here.
 */
public final class AllTexts {

	private AllTexts() {
	}

	/**
	 * Returns the keys that the source language must have before the application starts.
	 */
	public static Set<String> required(LawBook laws, Statuses statuses) {
		Set<String> keys = new TreeSet<>(RequiredTexts.of(laws, statuses));
		addPages(keys);
		addStaff(keys);
		for (ProcedureRules rules : AllProcedures.ALL) {
			// An addition is a condition only if it has a message.
			for (Rule rule : rules.rows()) {
				String key = "staff.condition." + rules.procedure().id() + "." + RuleTrace.id(rule);
				keys.add(key + ".must|" + key + ".case");
			}
		}
		return keys;
	}

	private static void addPages(Set<String> keys) {
		// Equal results need no words.
		add(keys, "whatif.difference.", EnumSet.complementOf(EnumSet.of(Comparison.Difference.SAME)));
		add(keys, "timeline.kind.", Span.Kind.values());
		add(keys, "date.", StayDate.Code.values());
		add(keys, "trip.extension.", TripAdvice.Order.values());
		Stream.of("home", "travel", "stay", "work", "family", "card").forEach((group) -> keys.add("topics." + group));
		add(keys, "receipt.withdrawn.", Withdrawal.values());
		add(keys, "receipt.effect.", Withdrawal.values());
	}

	private static void addStaff(Set<String> keys) {
		keys.add("staff.name");
		add(keys, "staff.role.", Role.values());
		add(keys, "staff.problem.password-", PasswordRules.Fault.values());
		add(keys, "staff.audit.action.", AuditAction.values());
		add(keys, "staff.case.state.", CaseState.values());
		add(keys, "staff.conflict.change.", EnumSet.complementOf(EnumSet.of(Conflict.Change.NOBODY)));
		add(keys, "staff.review.aspect.", AdviceAspect.values());
		add(keys, "staff.conditions.", Condition.Mark.values());
		add(keys, "staff.clients.sort.", ClientQuery.Sort.values());
		add(keys, "staff.bulk.state.", RunState.values());
		add(keys, "staff.bulk.outcome.", RowOutcome.values());
		add(keys, "staff.bulk.file.", RefusedFileException.Reason.values());
		add(keys, "staff.reminders.given.", ReminderParty.values());
		add(keys, "staff.reminders.stopped.", ReminderParty.values());
	}

	private static void add(Set<String> keys, String start, Enum<?>[] values) {
		add(keys, start, Arrays.asList(values));
	}

	private static void add(Set<String> keys, String start, Collection<? extends Enum<?>> values) {
		values.stream()
			.map((value) -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.forEach((id) -> keys.add(start + id));
	}

}
