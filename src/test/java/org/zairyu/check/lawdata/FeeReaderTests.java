package org.zairyu.check.lawdata;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zairyu.check.law.Fee;
import org.zairyu.check.law.Yen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zairyu.check.lawdata.BrokenLaw.assertRefused;

class FeeReaderTests {

	private static final String FILE = "law/test.yaml";

	private static final String SCALE = """
			fee:
			  tiers:
			    - {granted: up-to-3-months, counter: 10000, online: 10000}
			    - {granted: up-to-6-months, counter: 18000, online: 15000}
			    - {granted: under-1-year, counter: 25000, online: 21000}
			    - {granted: one-year, counter: 33000, online: 27000}
			    - {granted: under-3-years, counter: 48000, online: 42000}
			    - {granted: under-5-years, counter: 64000, online: 56000}
			    - {granted: five-years-or-more, counter: 75000, online: 65000}
			""";

	private static Fee read(String yaml) {
		return FeeReader.read(YamlReader.read(FILE, yaml).get("fee"));
	}

	@Test
	void readsOnePrice() {
		Fee fee = read("fee: {counter: 6000, online: 5500}");
		assertThat(fee.counter()).isEqualTo(new Yen(6000, 6000));
		assertThat(fee.online()).isEqualTo(new Yen(5500, 5500));
		assertThat(fee.tiers()).isEmpty();
	}

	@Test
	void readsARangeForTheCounterAlone() {
		Fee fee = read("fee: {counter: {min: 4000, max: 7000}}");
		assertThat(fee.counter()).isEqualTo(new Yen(4000, 7000));
		assertThat(fee.online()).isNull();
	}

	@Test
	void readsAScaleAndItsRange() {
		Fee fee = read(SCALE);
		assertThat(fee.counter()).isEqualTo(new Yen(10000, 75000));
		assertThat(fee.online()).isEqualTo(new Yen(10000, 65000));
		assertThat(fee.tiers()).hasSize(7).contains(new Fee.Tier("one-year", 33000, 27000));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'fee: {online: 5500}'                          | lacks the key “counter”
			'fee: {counter: 1, post: 2}'                   | the key “post” is unknown
			'fee: {counter: free}'                         | must be a whole number from 0 to 100000000
			'fee: {counter: {min: 2, max: 1}}'             | must not be below “min”
			'fee: {counter: {min: 2}}'                     | lacks the key “max”
			'fee: {counter: 1, tiers: []}'                 | the key “counter” is unknown
			'fee: {tiers: []}'                             | must be a list with at least one row
			""")
	void refusesABrokenFee(String yaml, String reason) {
		assertRefused(() -> read(yaml), FILE, 1, reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			6 |                                                             | 6 | the scale must be up-to-3-months
			9 |                                                             | 2 | the scale lacks “five-years-or-more”
			3 | '    - {granted: a-week, counter: 1, online: 1}'            | 3 | the scale must be up-to-3-months
			3 | '    - {granted: up-to-3-months, counter: 1}'               | 3 | lacks the key “online”
			3 | '    - {granted: up-to-3-months, counter: 1, online: -1}'   | 3 | must be a whole number
			""")
	void refusesABrokenScale(int line, String instead, int refusedIn, String reason) {
		String broken = BrokenLaw.with(SCALE, line, instead);
		assertRefused(() -> read(broken), FILE, refusedIn, reason);
	}

}
