package org.zairyu.check.lawdata;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.zairyu.check.situation.Office;
import org.zairyu.check.situation.OfficeDirectory;
import org.zairyu.check.situation.Prefecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OfficeReaderTests {

	private static final OfficeDirectory OFFICES = LawFiles.offices();

	private static final String HEADER = "id,kind,name_en,name_ja,prefectures,address,phone,source,confidence\n";

	private static final String ALL = String.join("|", Arrays.stream(Prefecture.values()).map(Prefecture::id).toList());

	@ParameterizedTest
	@EnumSource
	void everyPrefectureHasOneBureauAndItComesFirst(Prefecture prefecture) {
		List<Office> offices = OFFICES.in(prefecture);
		assertThat(offices.getFirst().kind()).isEqualTo(Office.Kind.BUREAU);
		assertThat(offices).filteredOn((office) -> office.kind() == Office.Kind.BUREAU).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "TOKYO, tokyo", "NIIGATA, tokyo", "KYOTO, osaka", "OKINAWA, fukuoka", "AICHI, nagoya",
			"AOMORI, sendai" })
	void namesTheBureauInCharge(Prefecture prefecture, String bureau) {
		assertThat(OFFICES.in(prefecture).getFirst().id()).isEqualTo(bureau);
	}

	@Test
	void sayNothingOfWhatWasNotSeen() {
		assertThat(OFFICES.in(Prefecture.KAGAWA).getFirst().address()).as("the street was not seen").isNull();
		assertThat(OFFICES.in(Prefecture.MIYAGI).getFirst().phone()).as("unclear which line it is").isNull();
	}

	@Test
	void refusesADuplicateOfficeASecondBureauAndAPrefectureWithoutOne() {
		String tokyo = "a,bureau,A,あ," + ALL + ",,,page,secondary\n";
		assertThat(OfficeReader.read("f", HEADER + tokyo).offices()).hasSize(1);
		refused(tokyo + "a,branch,B,い,tokyo,,,page,secondary\n", "stands twice");
		refused(tokyo + "b,bureau,B,い,tokyo,,,page,secondary\n", "has a bureau already");
		refused("a,bureau,A,あ,tokyo,,,page,secondary\n", "no bureau is in charge of hokkaido");
		refused("a,bureau,A,あ,atlantis,,,page,secondary\n", "must be one of");
	}

	private static void refused(String rows, String reason) {
		assertThatExceptionOfType(LawFileException.class).isThrownBy(() -> OfficeReader.read("f", HEADER + rows))
			.withMessageContaining(reason);
	}

}
