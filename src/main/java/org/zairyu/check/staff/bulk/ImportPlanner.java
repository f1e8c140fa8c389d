package org.zairyu.check.staff.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.zairyu.check.procedure.Assessor;
import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.bulk.csv.CellProblem;
import org.zairyu.check.staff.bulk.csv.PersonField;
import org.zairyu.check.staff.bulk.csv.PersonRow;
import org.zairyu.check.staff.bulk.csv.PersonTable;
import org.zairyu.check.staff.bulk.csv.RowOutcome;
import org.zairyu.check.staff.bulk.csv.RowPlan;
import org.zairyu.check.staff.bulk.csv.RowPlan.Action;
import org.zairyu.check.staff.bulk.csv.RowPlan.Difference;
import org.zairyu.check.staff.bulk.csv.RowPlanner;
import org.zairyu.check.staff.bulk.csv.RowResult;
import org.zairyu.check.staff.cases.Case;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.AlikeClients;
import org.zairyu.check.staff.client.AlikeClients.Sought;
import org.zairyu.check.staff.client.Client;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.client.Tags;

/**
 * Plans what an import does with rows. A row belongs to the client with its reference; it
 * changes the open case of the client, or opens one if there is none. An empty cell
 * changes nothing, and tags are added to those that are there.
 */
@Component
final class ImportPlanner {

	private final Clients clients;

	private final Cases cases;

	private final AlikeClients alike;

	private final Assessor assessor;

	private final Clock clock;

	/**
	 * A row with its client and its open case as they are now.
	 *
	 * @param row the row
	 * @param client the client, or null for a new one
	 * @param file the open case, or null for a new one
	 * @param plan what is done
	 */
	record Planned(PersonRow row, @Nullable Client client, @Nullable Case file, RowPlan plan) {

		/** Returns whether a client is to be added. */
		boolean isNewPerson() {
			return this.client == null && this.plan.action() == Action.NEW;
		}

		Sought sought() {
			return new Sought(described(""), this.row.words().get(Question.STATUS));
		}

		/** Returns the client as the row describes it. */
		NewClient described(String language) {
			return ImportPlanner.described(this.row, this.client, language);
		}

		/** Returns the answers of the case with those of the row. */
		Answers answers() {
			return ImportPlanner.answers(this.row, this.file);
		}

		/** Returns the account that handles the case then. */
		@Nullable Long assignee() {
			String id = this.row.person().get(PersonField.ASSIGNEE);
			return (id != null) ? Long.valueOf(id) : (this.file != null) ? this.file.assigneeId() : null;
		}

	}

	ImportPlanner(Clients clients, Cases cases, AlikeClients alike, Assessor assessor, Clock clock) {
		this.clients = clients;
		this.cases = cases;
		this.alike = alike;
		this.assessor = assessor;
		this.clock = clock;
	}

	/**
	 * Returns a planner for a file, which also finds the new people who may be clients
	 * already. A client with a reference of the file is another person.
	 */
	RowPlanner of(PersonTable.Refs refs) {
		return (rows, results) -> {
			List<Planned> planned = plan(rows, results, refs.repeated());
			Map<Sought, List<Client>> alike = this.alike
				.of(planned.stream().filter(Planned::isNewPerson).map(Planned::sought).toList());
			return planned.stream().map((row) -> {
				List<Long> others = !row.isNewPerson() ? List.of()
						: alike.getOrDefault(row.sought(), List.of())
							.stream()
							.filter((client) -> client.reference() == null || !refs.all().contains(client.reference()))
							.map(Client::id)
							.toList();
				return others.isEmpty() ? row.plan() : row.plan().alike(others);
			}).toList();
		};
	}

	/** Plans rows together with what they belong to. */
	List<Planned> plan(List<PersonRow> rows, List<RowResult> results, Set<String> repeated) {
		Map<String, Client> known = this.clients
			.findByReferences(rows.stream().map(PersonRow::ref).filter((ref) -> !ref.isEmpty()).toList());
		Map<Long, List<Case>> open = this.cases.open(known.values().stream().map(Client::id).toList());
		List<Planned> planned = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			PersonRow row = rows.get(i);
			Client client = known.get(row.ref());
			List<Case> files = (client != null) ? open.getOrDefault(client.id(), List.of()) : List.of();
			String reason = reason(row, results.get(i), repeated, files);
			Case file = files.isEmpty() ? null : files.getFirst();
			planned.add(new Planned(row, client, file,
					reason.isEmpty() ? plan(row, client, file) : RowPlan.refused(reason)));
		}
		return planned;
	}

	private static String reason(PersonRow row, RowResult result, Set<String> repeated, List<Case> files) {
		if (result.outcome() == RowOutcome.ERROR) {
			return "error";
		}
		if (row.ref().isEmpty()) {
			return "no-ref";
		}
		if (repeated.contains(row.ref())) {
			return "repeated-ref";
		}
		return (files.size() > 1) ? "several-cases" : "";
	}

	private RowPlan plan(PersonRow row, @Nullable Client client, @Nullable Case file) {
		Answers answers = answers(row, file);
		List<Difference> differences = new ArrayList<>();
		if (client != null) {
			person(client.details(), described(row, client, client.language()), differences);
		}
		if (file != null) {
			assignee(row, file, differences);
			answers(file.answers(), answers, differences);
			if (!answers.equals(file.answers())) {
				List<InvalidAnswer> problems = this.assessor.assess(answers, LocalDate.now(this.clock)).problems();
				if (!problems.isEmpty()) {
					return new RowPlan(Action.REFUSED, "", "", List.of(), "contradiction",
							problems.stream()
								.map((problem) -> new CellProblem(problem.question().id(), problem.code()))
								.toList(),
							List.of());
				}
			}
		}
		Action action = (file == null) ? Action.NEW : differences.isEmpty() ? Action.SAME : Action.CHANGED;
		String name = (client != null) ? client.name() : row.person().getOrDefault(PersonField.NAME, row.ref());
		return new RowPlan(action, basis(client, file), name, differences, "", List.of(), List.of());
	}

	private static String basis(@Nullable Client client, @Nullable Case file) {
		return ((client != null) ? client.id() + "." + client.version() : "")
				+ ((file != null) ? "/" + file.id() + "." + file.version() : "");
	}

	private static void person(NewClient before, NewClient after, List<Difference> differences) {
		add(PersonField.NAME, before.name(), after.name(), differences);
		add(PersonField.OTHER_NAME, before.otherName(), after.otherName(), differences);
		add(PersonField.EMAIL, before.email(), after.email(), differences);
		add(PersonField.LANGUAGE, before.language(), after.language(), differences);
		add(PersonField.TAGS, String.join(Tags.COMMA, before.tags()), String.join(Tags.COMMA, after.tags()),
				differences);
	}

	private static void assignee(PersonRow row, Case file, List<Difference> differences) {
		String now = Objects.toString(file.assigneeId(), "");
		add(PersonField.ASSIGNEE, now, row.person().getOrDefault(PersonField.ASSIGNEE, now), differences);
	}

	private static void answers(Answers before, Answers after, List<Difference> differences) {
		for (Question question : after.questions()) {
			String now = Objects.requireNonNullElse(before.text(question), "");
			String then = Objects.requireNonNullElse(after.text(question), "");
			if (!now.equals(then)) {
				differences.add(new Difference(question.id(), now, then));
			}
		}
	}

	private static void add(PersonField field, @Nullable String before, @Nullable String after,
			List<Difference> differences) {
		if (!Objects.equals(before, after)) {
			differences.add(new Difference(field.id(), Objects.requireNonNullElse(before, ""),
					Objects.requireNonNullElse(after, "")));
		}
	}

	private static NewClient described(PersonRow row, @Nullable Client client, String language) {
		Map<PersonField, String> person = row.person();
		TreeSet<String> tags = new TreeSet<>(Tags.read(person.get(PersonField.TAGS)));
		if (client == null) {
			return new NewClient(row.ref(), person.getOrDefault(PersonField.NAME, row.ref()),
					person.get(PersonField.OTHER_NAME), person.get(PersonField.EMAIL),
					person.getOrDefault(PersonField.LANGUAGE, language), List.copyOf(tags));
		}
		tags.addAll(client.tags());
		List<String> all = Tags.areAllowed(List.copyOf(tags)) ? List.copyOf(tags) : client.tags();
		return new NewClient(client.reference(), person.getOrDefault(PersonField.NAME, client.name()),
				or(person.get(PersonField.OTHER_NAME), client.otherName()),
				or(person.get(PersonField.EMAIL), client.email()),
				person.getOrDefault(PersonField.LANGUAGE, client.language()), all);
	}

	private static @Nullable String or(@Nullable String text, @Nullable String other) {
		return (text != null) ? text : other;
	}

	private static Answers answers(PersonRow row, @Nullable Case file) {
		Answers answers = Answers.read(row.words(), new ArrayList<>());
		if (file == null) {
			return answers;
		}
		Answers merged = file.answers();
		for (Map.Entry<Question, String> answer : answers.texts().entrySet()) {
			merged = merged.with(answer.getKey(), answer.getValue());
		}
		return merged;
	}

}
