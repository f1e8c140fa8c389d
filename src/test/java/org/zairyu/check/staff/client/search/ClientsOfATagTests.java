package org.zairyu.check.staff.client.search;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.cases.CaseOrigin;
import org.zairyu.check.staff.cases.Cases;
import org.zairyu.check.staff.client.Clients;
import org.zairyu.check.staff.client.NewClient;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.StaffSuite;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of a tag, which are read in two ways: for up to 300 clients and for more. */
class ClientsOfATagTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends StaffSuite {

		private static final String LIST = "/staff/clients";

		private static final LocalDate DAY = LocalDate.of(2031, 2, 1);

		@Autowired
		private Clients clients;

		@Autowired
		private Cases cases;

		@ParameterizedTest
		@ValueSource(ints = { 300, 301 })
		void holdEachClientOfTheTagOnceAndNobodyElse(int size) {
			String tag = unique("tag");
			List<String> names = IntStream.range(0, size).mapToObj((i) -> tag + " n%03d".formatted(i)).toList();
			for (int i = 0; i < size; i++) {
				open(names.get(i), List.of(tag), i);
				if (i % 100 == 0) {
					open(tag + " n%03d, without it".formatted(i), List.of(), i);
				}
			}
			List<String> dated = IntStream.range(0, size).filter((i) -> i % 2 == 0).mapToObj(names::get).toList();
			List<String> undated = IntStream.range(0, size).filter((i) -> i % 2 != 0).mapToObj(names::get).toList();
			Visitor staff = signedIn(Role.STAFF);
			assertPages(staff, found(staff, Map.of("tag", tag)), "tbody th a", size + " clients", names);
			assertPages(staff, found(staff, Map.of("tag", tag, "q", "n07")), "tbody th a", "10 clients",
					names.subList(70, 80));
			assertPages(staff, found(staff, Map.of("tag", tag, "sort", "newest")), "tbody th a", size + " clients",
					names.reversed());
			assertPages(staff, found(staff, Map.of("tag", tag, "sort", "due")), "tbody th a",
					dated.size() + " cases with a next date", dated);
			assertPages(staff, "/staff?group=all&tag=" + tag, "#queue-lines tbody th a", null,
					Stream.concat(dated.stream(), undated.stream()).toList());
			assertPages(staff, "/staff?group=no-date&who=nobody&tag=" + tag, "#queue-lines tbody th a", null, undated);
			assertThat(staff.get("/staff?group=all&tag=" + tag).page().select(".zc-groups strong").eachText())
				.containsExactly(Integer.toString(size), "0", "0", "0", "0", Integer.toString(undated.size()), "0",
						"0");
		}

		private void open(String name, List<String> tags, int number) {
			long client = this.clients.add(new NewClient(unique("ref"), name, null, null, "en", tags), Actor.system())
				.id();
			long id = this.cases.open(client, Answers.EMPTY, CaseOrigin.STAFF, Actor.system());
			this.jdbc.sql("update case_file set next_due = :day where id = :id")
				.param("day", (number % 2 == 0) ? DAY.plusDays(number / 3) : null, Types.DATE)
				.param("id", id)
				.update();
		}

		/** Sends a search and returns where its hits are. */
		private static String found(Visitor staff, Map<String, String> fields) {
			return staff.submit(LIST, LIST, fields).location();
		}

		/** Reads all pages of a list to the end and back again. */
		private static void assertPages(Visitor staff, String list, String lines, @Nullable String found,
				List<String> expected) {
			Visitor.Answer page = staff.get(list);
			if (found != null) {
				assertThat(page.page().select("#found").text()).isEqualTo(found);
			}
			List<List<String>> pages = new ArrayList<>(List.of(page.page().select(lines).eachText()));
			while (!page.page().select("a[rel=next]").isEmpty()) {
				page = staff.get(page.page().select("a[rel=next]").attr("href"));
				pages.add(page.page().select(lines).eachText());
			}
			assertThat(pages.stream().flatMap(List::stream)).as(list).containsExactlyElementsOf(expected);
			List<List<String>> back = new ArrayList<>(List.of(pages.getLast()));
			while (!page.page().select("a[rel=prev]").isEmpty()) {
				page = staff.get(page.page().select("a[rel=prev]").attr("href"));
				back.addFirst(page.page().select(lines).eachText());
			}
			assertThat(back).as("back through " + list).isEqualTo(pages);
		}

	}

}
