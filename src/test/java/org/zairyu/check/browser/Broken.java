package org.zairyu.check.browser;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that fails, to test what a visitor is shown then. */
@TestConfiguration
@Controller
class Broken {

	static final String PATH = "/out-of-order";

	@GetMapping("/{lang}" + PATH)
	String fail() {
		throw new IllegalStateException("out of order");
	}

}
