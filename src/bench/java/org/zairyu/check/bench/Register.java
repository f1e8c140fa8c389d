package org.zairyu.check.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.AccountAdministration;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.NewAccount;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.CaseState;
import org.zairyu.check.staff.cases.CaseWork;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.cases.NewCase;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;

/**
 * Fills the database of an agency: people with a case each, of whom one in ten is
 * through, and ten members of staff who look after them.
 */
final class Register {

	static final String PASSWORD = "correct horse battery";

	/** A tag of every other client. */
	static final String HALF = "Law";

	/** A tag of every fifth client. */
	static final String FIFTH = "2020";

	/** A tag of every hundredth client. */
	static final String HUNDREDTH = "Visitors";

	private static final Actor ACTOR = Actor.system();

	private static final int STAFF = 10;

	private static final int BATCH = 500;

	private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "王", "李", "Sharma", "Santos", "Silva", "김",
			"Hossain", "Perera", "Putri", "Smith", "Dubois", "Müller", "グエン", "Okafor");

	private static final List<String> GIVEN = List.of("Thị Hương", "Văn Minh", "小明", "芳", "Anjali", "Maria Clara",
			"João Pedro", "지우", "Rahim", "Nuwan", "Ayu", "John", "Camille", "Jürgen", "ティ ラン", "Chinedu");

	private final Clients clients;

	private final Cases cases;

	private final CaseWork work;

	private final JdbcClient jdbc;

	private final List<Long> staff = new ArrayList<>();

	private final LocalDate today;

	Register(ApplicationContext application, LocalDate today) {
		this.clients = application.getBean(Clients.class);
		this.cases = application.getBean(Cases.class);
		this.work = application.getBean(CaseWork.class);
		this.jdbc = application.getBean(JdbcClient.class);
		this.today = today;
		Accounts accounts = application.getBean(Accounts.class);
		AccountAdministration administration = application.getBean(AccountAdministration.class);
		for (int i = 0; i < STAFF; i++) {
			administration.create(ACTOR, new NewAccount("staff" + i, "Member " + i, null, Role.STAFF, "en"));
			long id = accounts.findByUsername("staff" + i).orElseThrow().id();
			accounts.changePassword(id, PASSWORD);
			this.staff.add(id);
		}
	}

	void fill(int people) {
		for (int first = 0; first < people; first += BATCH) {
			List<NewCase> batch = new ArrayList<>();
			for (int i = first; i < Math.min(people, first + BATCH); i++) {
				String name = FAMILIES.get(i % FAMILIES.size()) + " " + GIVEN.get(i / FAMILIES.size() % GIVEN.size());
				NewClient client = new NewClient("A-%05d".formatted(i), name, null, null, "en",
						List.of(i % 2 == 0 ? HALF : "Science", Integer.toString(2020 + i % 5),
								i % 100 == 0 ? HUNDREDTH : "Students"));
				batch.add(new NewCase(this.clients.add(client, ACTOR).id(), answers(i), null));
			}
			List<Long> ids = this.cases.openAll(batch, CaseOrigin.BULK, ACTOR);
			for (int i = 0; i < ids.size(); i++) {
				give(ids.get(i), first + i);
			}
		}
	}

	private void give(long id, int i) {
		CaseState state = CaseState.values()[i % 4];
		if (i % 10 == 9) {
			this.work.change(id, CaseState.CLOSED, this.staff.get(i % STAFF), ACTOR);
		}
		else {
			this.jdbc.sql("update case_file set state = :state, assignee_id = :person where id = :id")
				.param("state", state.id())
				.param("person", this.staff.get(i / STAFF % STAFF))
				.param("id", id)
				.update();
		}
	}

	/** One in eight has moved and one in eight has hardly answered; stays end over two years. */
	private Answers answers(int i) {
		return switch (i % 8) {
			case 3 -> Answers.EMPTY.with(Question.STATUS, "student");
			case 5 -> Student.ANSWERS.with(Question.TOPICS, "address|stay-longer")
				.with(Question.ADDRESS_DATE, this.today.minusDays(i % 20).toString())
				.with(Question.LEFT_ON, this.today.minusDays(i % 20).toString())
				.with(Question.EXPIRES_ON, this.today.plusDays(20 + i % 700).toString());
			default -> Student.ANSWERS.with(Question.TOPICS, "stay-longer")
				.with(Question.EXPIRES_ON, this.today.plusDays(i % 730).toString());
		};
	}

}
