package org.zairyu.check.law;

/**
 * An amount in yen, or a range if it depends on what is granted.
 *
 * @param min smallest amount, 0 or more
 * @param max largest amount, not below {@code min}
 */
public record Yen(int min, int max) {

	public Yen {
		if (min < 0 || max < min) {
			throw new IllegalArgumentException("yen " + min + " to " + max);
		}
	}

	public boolean isRange() {
		return this.min != this.max;
	}

}
