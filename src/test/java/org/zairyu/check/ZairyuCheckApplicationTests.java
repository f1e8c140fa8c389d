package org.zairyu.check;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ZairyuCheckApplicationTests {

	@Test
	void starts() {
	}

}
