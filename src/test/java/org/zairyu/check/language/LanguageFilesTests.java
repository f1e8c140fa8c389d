package org.zairyu.check.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LanguageFilesTests {

	private static final String ENGLISH = """
			language.name=English
			language.tag=en
			language.on-cards=no
			date.pattern=E, d MMMM uuuu
			weekday.1=Monday
			weekday.2=Tuesday
			weekday.3=Wednesday
			weekday.4=Thursday
			weekday.5=Friday
			weekday.6=Saturday
			weekday.7=Sunday
			nights.one={n} night
			nights.other={n} nights
			finding.move.text=Within {change-of-address-notice}.
			greeting=Dear {name}, good day.
			""";

	private static final String VIETNAMESE = """
			language.name=Tiếng Việt
			language.tag=vi
			""";

	@TempDir
	private Path folder;

	private Languages read(String english, String other, String staff) {
		try {
			Files.createDirectories(this.folder.resolve("staff"));
			Files.writeString(this.folder.resolve("en.properties"), english, StandardCharsets.UTF_8);
			Files.writeString(this.folder.resolve("vi.properties"), other, StandardCharsets.UTF_8);
			Files.writeString(this.folder.resolve("staff/en.properties"), "staff.name=Staff\nstaff.more=More\n",
					StandardCharsets.UTF_8);
			if (!staff.isEmpty()) {
				Files.writeString(this.folder.resolve("staff/vi.properties"), staff, StandardCharsets.UTF_8);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<Resource> files = List.of(new FileSystemResource(this.folder.resolve("en.properties")),
				new FileSystemResource(this.folder.resolve("vi.properties")));
		return LanguageFiles.read(files, Set.of("greeting", "wanted|greeting"));
	}

	private Words vietnamese(String texts) {
		return read(ENGLISH, VIETNAMESE + texts, "").of("vi");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					greeting=Dear {name}, good day.     | welcome=Hi                       | messages/en.properties: greeting is missing
					greeting=Dear {name}, good day.     | welcome=Hi                       | messages/en.properties: wanted or greeting is missing
					greeting=Dear {name}, good day.     | greeting=Dear {name              | messages/en.properties:15: greeting has a brace without its partner
					greeting=Dear {name}, good day.     | greeting=Dear {Name}             | messages/en.properties:15: greeting has a brace without its partner
					greeting=Dear {name}, good day.     | greeting=                        | messages/en.properties:15: greeting is empty or has characters for private use
					finding.move.text=Within {change-of-address-notice}. | finding.move.text={unknown-law} | messages/en.properties:14: finding.move.text has the unknown placeholder {unknown-law}
					finding.move.text=Within {change-of-address-notice}. | finding.move.text=[or {card-return} | messages/en.properties:14: finding.move.text has a bracket without its partner
					finding.move.text=Within {change-of-address-notice}. | finding.move.text=[or {special-period}] | messages/en.properties:14: finding.move.text has {special-period} in brackets, which is no number
					nights.other={n} nights             | nights.few={n} nights            | messages/en.properties:12: nights.one has no plural nights.other
					nights.other={n} nights             | nights.other={count} nights      | messages/en.properties:13: nights.other has the unknown placeholder {count}
					date.pattern=E, d MMMM uuuu         | date.pattern=d MMMM uuuu         | messages/en.properties:4: date.pattern is no pattern for dates with E for the weekday
					""")
	void namesEachMistakeInEnglish(String right, String wrong, String problem) {
		assertThatIllegalStateException().isThrownBy(() -> read(ENGLISH.replace(right, wrong), VIETNAMESE, ""))
			.satisfies((ex) -> assertThat(ex.getMessage().lines()).contains(problem));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					language.nam=Tiếng Việt           | messages/vi.properties:3: language.nam is no key of English
					greeting=Chào {unknown-thing}     | messages/vi.properties:3: greeting has the unknown placeholder {unknown-thing}
					greeting=Chào {name}}             | messages/vi.properties:3: greeting has a brace without its partner
					finding.move.text={name}          | messages/vi.properties:3: finding.move.text has the unknown placeholder {name}
					nights.many={n} đêm               | messages/vi.properties:3: nights.many is no key of English
					nights.one={n} đêm                | messages/vi.properties:3: nights.one has no plural nights.other
					staff.more=Nữa                    | messages/vi.properties:3: staff.more needs staff.name
					""")
	void namesEachMistakeInAnotherLanguage(String wrong, String problem) {
		assertThatIllegalStateException().isThrownBy(() -> vietnamese(wrong))
			.satisfies((ex) -> assertThat(ex.getMessage().lines().skip(1)).containsExactly(problem));
	}

	@Test
	void namesAMistakeInTheFileForStaff() {
		assertThatIllegalStateException()
			.isThrownBy(() -> read(ENGLISH, VIETNAMESE, "staff.name=Nhân viên\nstaff.more={x}\n"))
			.withMessageContaining("messages/staff/vi.properties:2: staff.more has the unknown placeholder {x}");
	}

	@Test
	void aLanguageNeedsItsNameAndTag() {
		assertThatIllegalStateException().isThrownBy(() -> read(ENGLISH, "greeting=Chào {name}\n", ""))
			.withMessageContaining("messages/vi.properties: language.name is missing")
			.withMessageContaining("messages/vi.properties: language.tag is missing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					greeting=Chào {name}. | Chào Lan.                                                          | its own text
					                      | <span lang="en">Dear </span>Lan<span lang="en">, good day.</span> | English, but not the name
					""")
	void aPageMarksWhatIsInEnglish(String text, String html, String because) {
		Words words = vietnamese((text != null) ? text : "");
		assertThat(FallbackMarks.annotate(words.get("greeting", "name", "Lan"))).as(because).isEqualTo(html);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nights.other={n} đêm | 1 | 1 đêm                              | one form for any number
			nights.other={n} đêm | 2 | 2 đêm                              | its own text
			                     | 1 | <span lang="en">1 night</span>     | a number is in no language
			                     | 2 | <span lang="en">2 nights</span>    | a number is in no language
			""")
	void countsInOneLanguage(String text, long number, String html, String because) {
		Words words = vietnamese((text != null) ? text : "");
		assertThat(FallbackMarks.annotate(words.count("nights", number))).as(because).isEqualTo(html);
	}

	@Test
	void aDateIsAllInEnglishWhereAPartIsMissing() {
		Words words = vietnamese("weekday.1=Thứ Hai");
		LocalDate monday = LocalDate.of(2026, 11, 23);
		assertThat(FallbackMarks.annotate(words.date(monday)))
			.isEqualTo("<span lang=\"en\">Monday, 23 November 2026</span>");
		assertThat(words.withoutMarkup().date(monday)).isEqualTo("Monday, 23 November 2026");
	}

	@Test
	void filesAndAttributesGetPlainText() {
		Words words = vietnamese("");
		assertThat(words.withoutMarkup().get("greeting", "name", "Lan")).isEqualTo("Dear Lan, good day.");
		String text = words.get("greeting", "name", "Lan");
		assertThat(FallbackMarks.annotate("<title>" + text + "</title><p title=\"" + text + "\">–</p>"))
			.isEqualTo("<title>Dear Lan, good day.</title><p title=\"Dear Lan, good day.\">–</p>");
	}

	@Test
	void aLanguageIsForStaffOnceItHasAFileForThem() {
		assertThat(read(ENGLISH, VIETNAMESE, "").findForStaff("vi")).isNull();
		Words words = read(ENGLISH, VIETNAMESE, "staff.name=Nhân viên\n").findForStaff("vi");
		assertThat(FallbackMarks.annotate(words.get("staff.more"))).isEqualTo("<span lang=\"en\">More</span>");
	}

	@Test
	void aKeyThatNobodyKnowsBreaksNoPage() {
		assertThat(vietnamese("").get("no.such.key")).isEqualTo("no.such.key");
	}

}
