package org.zairyu.check.resident.guide;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.testing.PageTest;
import org.zairyu.check.testing.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** Every statement of the agency's page that this service replaces is covered. */
@PageTest
class GuidanceTests {

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					granted more than 3 months, residence card issued | registration | who | a stay of more than 3 months and have a residence card
					municipal office of the city where you live | registration | where | city, ward, town or village where you live
					14 days of finding a place | registration | when | within 14 days of the day you move in
					14 days of a move | registration | when | within 14 days of the day you moved in
					notice of change of address | registration | documents | notice of change of address
					passport | registration | documents | Your passport
					residence card | registration | documents | residence cards of everyone
					over 16 always carry the card | registration | notes | aged 16 or older always carries the residence card
					changes of the registration | registration | notes | Report other changes too
					leaving for over 1 year without a permit: return the card | registration | notes | leave for more than 1 year without a re-entry permit return the card
					leaving for over 1 year | re-entry | who | away for more than 1 year
					under deportation procedures | re-entry | cannot | under deportation procedures
					will not go on with the activity | re-entry | cannot | not go on with the activity of their status
					in person, under 16 the household | re-entry | who | in person. For a person under 16 the firm’s guide page lets a member of the same household apply
					duration within the period of stay | re-entry | notes | valid within your period of stay
					special re-entry | re-entry | notes | no permit if you come back within 1 year and hold a valid passport and residence card
					the stay ends within the year | re-entry | notes | ends within that time, you must be back before it ends
					continue the activity beyond the period | extension | who | go on with their permitted activity
					no change by an extension | extension | cannot | cannot change your status by an extension
					low attendance | extension | notes | a low attendance rate can lead to a refusal
					valid reason | extension | cannot | cannot extend without a valid reason
					once for three statuses | extension | notes | allows only 1 extension
					intra-company transferees | extension | notes | Intra-company transferees with a valid reason can be extended several times
					end the activities and start new ones | change | who | end the activity of their present status and begin a new activity
					reason recognized by the Minister | change | cannot | only if the Minister of Justice (in practice immigration) accepts your reason
					short-term stay | change | cannot | With a short-term stay you cannot change, except for unavoidable circumstances
					other activities | side-work | who | other work, such as a part-time job
					students before the job is decided | side-work | who | Students can apply before they decide where to work
					others decide first | side-work | who | everybody else to decide on the workplace first
					no amusement business | side-work | cannot | No work at places of entertainment or amusement businesses
					must not interrupt | side-work | cannot | No work that interrupts the activity you were permitted to do
					less than 28 hours a week | side-work | notes | less than 28 hours a week
					less than 8 hours a day in vacations | side-work | notes | work less than 8 hours a day
					""")
	void hasItsPlaceInTheGuide(String statement, String procedure, String section, String said) {
		var lines = this.visitors.visitor()
			.page("/en/guide/" + procedure)
			.select("section[aria-labelledby=" + section + "]");
		assertThat(lines.text().replaceAll(" \\([^)]*\\p{IsHan}[^)]*\\)", "")).as(statement).contains(said);
	}

	@ParameterizedTest
	@CsvSource({ "registration, address", "re-entry, travel", "extension, stay-longer", "change, new-activity",
			"side-work, side-work" })
	void theGuideStartsTheCheckOfItsProcedure(String procedure, String topic) {
		var visitor = this.visitors.visitor();
		String start = visitor.page("/en/guide/" + procedure).select("main a.govuk-button").attr("href");
		assertThat(start).isEqualTo("/en/check/topics?topic=" + topic);
		assertThat(visitor.page(start).select("input[checked]").eachAttr("value")).containsExactly(topic);
		assertThat(visitor.cookie()).as("a link answers nothing").isNull();
	}

	@Test
	void whatWasChosenBeforeStaysChosen() {
		var visitor = this.visitors.visitor().answer("topics=travel");
		assertThat(visitor.page("/en/check/topics?topic=side-work").select("input[checked]").eachAttr("value"))
			.containsExactly("travel", "side-work");
		assertThat(visitor.page("/en/check/topics?topic=<script>").select("input[checked]").eachAttr("value"))
			.containsExactly("travel");
	}

	@Test
	void aQuestionLeadsToTheGuidesOfTheProceduresThatAsk() {
		var visitor = this.visitors.visitor();
		visitor.post("/ja/check/topics", "answer", "address", "answer", "travel");
		List<String> links = visitor.page("/ja/check/status").select(".zc-why li a").eachAttr("href");
		assertThat(links).containsExactly("/ja/guide/registration", "/ja/guide/re-entry");
		assertThat(links).allSatisfy((link) -> assertThat(visitor.get(link).getStatus()).isEqualTo(200));
	}

	@Test
	void theResultLeadsToTheGuide() {
		var visitor = this.visitors.visitor()
			.answer("topics=stay-longer status=permanent-resident age=40 card=held card-valid-until=2033-12-31");
		assertThat(visitor.page("/en/result").select(".zc-guide-link a").eachAttr("href"))
			.containsExactly("/en/guide/extension");
	}

	@Test
	void theContactPageHasMailHoursAndAddress() {
		var page = this.visitors.visitor().page("/en/contact");
		assertThat(page.select("a[href^=mailto:]")).hasSize(1);
		assertThat(page.select("dt").eachText()).contains("E-mail", "Telephone", "Postal address", "Open");
	}

}
