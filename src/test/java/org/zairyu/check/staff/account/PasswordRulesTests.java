package org.zairyu.check.staff.account;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private static final List<String> NAMES = List.of("Hanako Yamada", "Example Immigration Support Office");

	@ParameterizedTest
	@CsvSource(textBlock = """
			password,                    fault,              because
			otkvhm wqzrb,                ,                   12 characters
			otkvhm wqzr,                 too-short,          11 characters
			abcdefghijkl,                too-common,         letters in their order
			password1234,                too-common,         the most common one with digits after it
			P@ssw0rd2026!,               too-common,         and with other signs
			123456789012,                too-common,         digits in their order
			qwertyuiop12,                too-common,         a row of keys
			Password2026!,               too-common,         as security.md found it
			ZairyuCheck2026!,            too-common,         the name of the product
			immigration2026,             too-common,         a word of the agency's name
			exampleimmigration1,         too-common,         two of them
			yamadahanako1,               too-common,         the name of the person
			letmeinletmein,              too-common,         a common one twice
			yamada likes brown otters,   ,                   a known name among other words
			パスワードはとても長い言葉,  ,                   12 characters or more of Japanese
			𠮷𠮷𠮷𠮷𠮷𠮷otkvhm,           ,                   a character beyond 16 bits counts once
			𠮷𠮷𠮷𠮷𠮷abcdef,             too-short,          and not twice
			my HANAKO-Y password,        has-username,       the user name in capitals
			ababababababab,              too-few-characters, two different characters
			aaaaaaaaaaaaaa,              too-few-characters, one
			only small letters,          ,                   no capitals or digits are asked for
			""", useHeadersInDisplayName = true)
	void tellsTheFirstFault(String password, String fault, String because) {
		assertThat(PasswordRules.fault("hanako-y", NAMES, password).map(PasswordRules.Fault::id).orElse(null))
			.as(because)
			.isEqualTo(fault);
	}

	@ParameterizedTest
	@CsvSource({ "200,", "201,too-long" })
	void hasALongestLength(int length, String fault) {
		String password = "brown otters swim in cold rivers at dawn".repeat(5) + "k".repeat(length - 200);
		assertThat(PasswordRules.fault("hanako", NAMES, password).map(PasswordRules.Fault::id).orElse(null))
			.isEqualTo(fault);
	}

}
