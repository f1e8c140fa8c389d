package org.zairyu.check.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Creates visitors of the pages. */
@TestComponent
public class Visitors {

	private final MockMvcTester mvc;

	Visitors(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** Returns a visitor who comes for the first time. */
	public Visitor visitor() {
		return new Visitor(this.mvc);
	}

}
