package org.zairyu.check.staff.crash;

import java.io.IOException;

import org.zairyu.check.ZairyuCheckApplication;

/**
 * Runs the application in a separate process that ends when the test does, for any
 * reason.
 */
public final class Watched {

	private Watched() {
	}

	public static void main(String[] arguments) {
		Thread.ofPlatform().daemon().start(Watched::endWithTheTest);
		ZairyuCheckApplication.main(arguments);
	}

	private static void endWithTheTest() {
		try {
			while (System.in.read() >= 0) {
				// the content does not matter, only its end
			}
		}
		catch (IOException ex) {
			// the same as the end
		}
		Runtime.getRuntime().halt(1);
	}

}
