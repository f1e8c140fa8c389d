package org.zairyu.check.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives tests their visits to the site, and checks at the end of each what went wrong.
 */
final class Visits implements BeforeAllCallback, ParameterResolver, AfterEachCallback, AfterAllCallback {

	private static final Namespace SPACE = Namespace.create(Visits.class);

	/**
	 * Opens visits in one test, or in all tests of a class if it is a parameter of a
	 * method that runs before them.
	 */
	static final class Door {

		private final Chromium chromium;

		private final String address;

		private final CookieJar jar;

		private final StaffBrowser staffroom;

		private final List<Visit> open = new ArrayList<>();

		private Door(Chromium chromium, String address, CookieJar jar, StaffBrowser staffroom) {
			this.chromium = chromium;
			this.address = address;
			this.jar = jar;
			this.staffroom = staffroom;
		}

		/** Returns the browser of members of staff. */
		StaffBrowser staffroom() {
			return this.staffroom;
		}

		/** Opens the visit of somebody who comes for the first time. */
		Visit enter(Visitor visitor) {
			Visit visit = new Visit(this.chromium.browser(), this.address, visitor, this.jar);
			this.open.add(visit);
			return visit;
		}

		/**
		 * Opens the visit of somebody who has answered already, as the ordinary person
		 * with some answers changed.
		 */
		Visit enter(Visitor visitor, String answers) {
			return enter(visitor).bring(answers);
		}

	}

	@Override
	public void beforeAll(ExtensionContext context) {
		chromium(context);
	}

	private static Chromium chromium(ExtensionContext context) {
		return context.getRoot()
			.getStore(SPACE)
			.computeIfAbsent(Chromium.class, (key) -> Chromium.start(), Chromium.class);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Door.class;
	}

	@Override
	public Door resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		String port = application.getEnvironment().getProperty("local.server.port");
		Door door = new Door(chromium(context), "http://localhost:" + port, application.getBean(CookieJar.class),
				application.getBean(StaffBrowser.class));
		context.getStore(SPACE).put(context.getUniqueId(), door);
		return door;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		end(context);
	}

	@Override
	public void afterAll(ExtensionContext context) {
		end(context);
	}

	private static void end(ExtensionContext context) {
		Door door = context.getStore(SPACE).get(context.getUniqueId(), Door.class);
		if (door != null) {
			door.open.forEach((visit) -> visit.end(context.getExecutionException().isEmpty()));
		}
	}

}
