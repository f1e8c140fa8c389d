package org.zairyu.check.staff.bulk.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.bulk.csv.RefusedFileException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonTableTests {

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			status,age                      ! MISSING_COLUMN ! ref
			ref,age                         ! MISSING_COLUMN ! status
			ref,status,age,age              ! DOUBLED_COLUMN ! age
			ref,status,ref                  ! DOUBLED_COLUMN ! ref
			学籍番号,在留資格,ref                ! DOUBLED_COLUMN ! ref
			学籍番号,Status of residence,年齢,Age  ! DOUBLED_COLUMN ! Age
			氏名,在留資格                       ! MISSING_COLUMN ! ref
			ref,,status                     ! UNNAMED_COLUMN ! B
			ref;status;age                  ! SEPARATOR      ! ''
			""")
	void namesTheColumnThatIsWrong(String header, Reason reason, String detail) {
		refused(header + "\nA,student,1,2\n", reason, detail);
	}

	@Test
	void refusesTabsAndFilesWithoutRows() {
		refused("ref\tstatus\nA\tstudent\n", Reason.SEPARATOR, "");
		refused("ref,status\n", Reason.NO_ROWS, "");
		refused("ref,status\n\n,\n\n", Reason.NO_ROWS, "");
		refused("\n\n", Reason.EMPTY, "");
	}

	@Test
	void takesColumnsInAnyOrderWithBlanksAroundAndEmptyOnesAtTheEnd() {
		List<PersonRow> rows = rows(" status , ref,age,,\n student ,　A-1　,21,,\n");
		assertThat(rows).hasSize(1);
		assertThat(rows.getFirst().ref()).isEqualTo("A-1");
		assertThat(rows.getFirst().words()).containsEntry(Question.STATUS, "student").containsEntry(Question.AGE, "21");
		assertThat(rows.getFirst().problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'\n'", "'\r\n'", "'\r'" })
	void countsLinesAsAnEditorDoes(String end) {
		List<PersonRow> rows = rows(String.join(end, "ref,status", "", "A,student", ",", "\"B\"\"1\",\"student\"",
				"\"C\nc\",student", "D,student", "E,student"));
		assertThat(rows).extracting(PersonRow::line).containsExactly(3L, 5L, 6L, 8L, 9L);
		assertThat(rows).extracting(PersonRow::ref).containsExactly("A", "B\"1", "C c", "D", "E");
	}

	@Test
	void leavesAnEmptyCellUnansweredAndKeepsSets() {
		PersonRow row = rows("ref,status,age,reentry-bars,topics\nA,student,,none,travel|address\n").getFirst();
		assertThat(row.words()).doesNotContainKey(Question.AGE)
			.containsEntry(Question.REENTRY_BARS, "none")
			.containsEntry(Question.TOPICS, "travel|address");
	}

	@Test
	void namesTheColumnOfARowThatDoesNotFit() {
		List<PersonRow> rows = rows("ref,status,age\nA,student\nB,student,1,x\nC,student,1,,,\n");
		assertThat(rows.get(0).problems()).containsExactly(new CellProblem("age", "too-few-cells"));
		assertThat(rows.get(1).problems()).containsExactly(new CellProblem("D", "too-many-cells"));
		assertThat(rows.get(2).problems()).isEmpty();
	}

	@Test
	void readsWhoThePersonIs() {
		PersonRow row = rows("""
				学籍番号,氏名,フリガナ,メールアドレス,言語,担当者,学部,入学年度,在留資格
				S-1,王　小明,ワン,Ｗａｎｇ＠Example.org,英語,YAMADA,理学部、A,2026,留学
				""").getFirst();
		assertThat(row.problems()).isEmpty();
		assertThat(row.person()).containsOnly(Map.entry(PersonField.REF, "S-1"), Map.entry(PersonField.NAME, "王　小明"),
				Map.entry(PersonField.OTHER_NAME, "ワン"), Map.entry(PersonField.EMAIL, "wang@example.org"),
				Map.entry(PersonField.LANGUAGE, "en"), Map.entry(PersonField.ASSIGNEE, "7"),
				Map.entry(PersonField.TAGS, "2026, A, 理学部"));
		assertThat(row.words()).containsOnly(Map.entry(Question.STATUS, "student"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			email    ! a@b@example.org                ! not-an-address
			email    ! a@example.org,b@example.org    ! not-an-address
			email    ! a@example.org~Bcc: b@c.org     ! not-an-address
			email    ! <a@example.org>                ! not-an-address
			language ! Klingon                        ! unknown-language
			assignee ! Suzuki                         ! unknown-person
			assignee ! Sato                           ! unknown-person
			tags     ! 12345678901234567890123456789012345678901 ! too-many-tags
			name     ! A~B                            ! on-several-lines
			other-name ! A~B                          ! on-several-lines
			""")
	void namesTheCellThatTellsNoPerson(String column, String cell, String code) {
		String quoted = '"' + cell.replace('~', '\n') + '"';
		PersonRow row = rows("ref,status," + column + "\nA,student," + quoted + "\n").getFirst();
		assertThat(row.problems()).containsExactly(new CellProblem(column, code));
	}

	@Test
	void readsNoMoreThanItIsTold() throws IOException {
		String text = "ref,status,備考,sex,Errors,=1+1\nA,student,x,f,y,z\n";
		try (PersonTable sheet = open(text)) {
			assertThat(sheet.columns().ids()).containsExactly("ref", "status", "?", "?", "-", "?");
			assertThat(sheet.columns().unknown()).containsExactly(2, 3, 5);
			PersonRow row = sheet.next();
			assertThat(row.words()).hasSize(1);
			assertThat(row.person()).hasSize(1);
			assertThat(row.problems()).isEmpty();
		}
		Headings ids = Headings.of(List.of("ref", "status", "tags", "-", "-", "-"));
		try (PersonTable sheet = PersonTable.open(new StringReader(text), ids,
				new CellReader(CellReaderTests.SPELLINGS, Map.of()))) {
			assertThat(sheet.next().person()).containsEntry(PersonField.TAGS, "x");
		}
	}

	@Test
	void readsBackWhatWasWrittenAgainstFormulas() {
		PersonRow row = rows("ref,status,name\n'=1+1,student,'-x\n'A,student,O'Neil\n").getFirst();
		assertThat(row.ref()).isEqualTo("=1+1");
		assertThat(row.person()).containsEntry(PersonField.NAME, "-x");
	}

	@Test
	void limitsTheRef() {
		String sixty = "山".repeat(60);
		List<PersonRow> rows = rows("ref,status\n" + sixty + ",student\n" + sixty + "x,student\n,student\n");
		assertThat(rows.get(0).problems()).isEmpty();
		assertThat(rows.get(0).ref()).isEqualTo(sixty);
		assertThat(rows.get(1).problems()).containsExactly(new CellProblem("ref", "ref-too-long"));
		assertThat(rows.get(2).ref()).isEmpty();
		assertThat(rows("ref,status\n\"A\nB\",student\n").getFirst().problems())
			.containsExactly(new CellProblem("ref", "ref-on-several-lines"));
	}

	@ParameterizedTest
	@CsvSource({ "'A,\"student'", "'A,\"stu\"dent'", "'A,\"student\n'" })
	void saysWhereQuotesDoNotMatch(String rest) {
		refused("ref,status\nX,student\n" + rest + "\n", Reason.QUOTES, "2");
	}

	@Test
	void refusesACellWithoutEnd() {
		refused("ref,status\nX,student\nA,\"" + "x".repeat(200_000) + "\"\n", Reason.QUOTES, "2");
	}

	@Test
	void takesFiftyThousandRowsAndNoMore() throws IOException {
		String header = "ref,status\n";
		String most = header + "A,student\n\n".repeat(50_000);
		try (PersonTable sheet = open(most)) {
			assertThat(sheet.count()).isEqualTo(50_000);
		}
		refused(most + "A,student\n", Reason.TOO_MANY_ROWS, "50000");
	}

	@ParameterizedTest
	@CsvSource({ "0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA" })
	void lettersColumnsAsSpreadsheetsDo(int index, String letter) {
		assertThat(Columns.letter(index)).isEqualTo(letter);
	}

	private static PersonTable open(String text) throws IOException {
		return PersonTable.open(new StringReader(text), CellReaderTests.SPELLINGS,
				new CellReader(CellReaderTests.SPELLINGS, Map.of("yamada", "7", "sato", "")));
	}

	private static List<PersonRow> rows(String text) {
		try (PersonTable sheet = open(text)) {
			List<PersonRow> rows = new ArrayList<>();
			for (PersonRow row = sheet.next(); row != null; row = sheet.next()) {
				rows.add(row);
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void refused(String text, Reason reason, String detail) {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> {
			try (PersonTable sheet = open(text)) {
				sheet.count();
			}
		}).satisfies((ex) -> {
			assertThat(ex.reason()).isEqualTo(reason);
			assertThat(ex.detail()).isEqualTo(detail);
		});
	}

}
