package org.zairyu.check.staff.crash;

import java.io.IOException;

import org.zairyu.check.ZairyuCheckApplication;

/** The application as a process of its own that ends when the test does, in any way. */
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
				// nothing is said, only the end of it counts
			}
		}
		catch (IOException ex) {
			// the same as the end
		}
		Runtime.getRuntime().halt(1);
	}

}
