package org.zairyu.check.staff.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			password,                    fault,              because
			abcdefghijk,                 too-short,          11 characters
			abcdefghijkl,                ,                   12 characters
			パスワードはとても長い言葉,  ,                   12 characters or more of Japanese
			𠮷𠮷𠮷𠮷𠮷𠮷abcdef,           ,                   a character beyond 16 bits counts once
			𠮷𠮷𠮷𠮷𠮷abcdef,             too-short,          and not twice
			my HANAKO-Y password,        has-username,       the user name in capitals
			ababababababab,              too-few-characters, two different characters
			aaaaaaaaaaaaaa,              too-few-characters, one
			only small letters,          ,                   no capitals or digits are asked for
			""", useHeadersInDisplayName = true)
	void tellsTheFirstFault(String password, String fault, String because) {
		assertThat(PasswordRules.fault("hanako-y", password).map(PasswordRules.Fault::id).orElse(null)).as(because)
			.isEqualTo(fault);
	}

	@ParameterizedTest
	@CsvSource({ "200,", "201,too-long" })
	void hasALongestLength(int length, String fault) {
		String password = "abcdefghij".repeat(20) + "k".repeat(length - 200);
		assertThat(PasswordRules.fault("hanako", password).map(PasswordRules.Fault::id).orElse(null)).isEqualTo(fault);
	}

}
