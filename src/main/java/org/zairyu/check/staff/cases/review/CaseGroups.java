package org.zairyu.check.staff.cases.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups cases that differ in the same way, and counts them. A change of a fee is one
 * group, whereas days that pass can give each case one of its own: of those, only so many
 * are kept apart.
 */
public final class CaseGroups {

	/** The most groups that are kept. */
	private static final int KEPT = 1000;

	/** The most groups that are shown. */
	private static final int SHOWN = 25;

	/** The most cases of a group that are shown with it. */
	private static final int FIRST = 10;

	private final Map<String, List<ChangedCase>> first = new LinkedHashMap<>();

	private final Map<String, Integer> sizes = new LinkedHashMap<>();

	private final int open;

	private int differing;

	private int byLaw;

	/**
	 * @param open number of open cases, whether they differ or not
	 */
	CaseGroups(int open) {
		this.open = open;
	}

	void add(ChangedCase changed) {
		this.differing++;
		if (changed.review() != null && changed.review().byLaw()) {
			this.byLaw++;
		}
		String key = changed.group();
		if (this.sizes.size() < KEPT || this.sizes.containsKey(key)) {
			this.sizes.merge(key, 1, Integer::sum);
			List<ChangedCase> some = this.first.computeIfAbsent(key, (none) -> new ArrayList<>());
			if (some.size() < FIRST) {
				some.add(changed);
			}
		}
	}

	/** Returns the number of open cases. */
	public int open() {
		return this.open;
	}

	/** Returns the number of cases that differ. */
	public int differing() {
		return this.differing;
	}

	/** Returns the number of cases that differ because of the law. */
	public int byLaw() {
		return this.byLaw;
	}

	/** Returns the largest groups, the largest first. */
	public List<CaseGroup> largest() {
		return this.first.entrySet()
			.stream()
			.map((group) -> new CaseGroup(group.getValue().getFirst(), group.getValue(),
					this.sizes.getOrDefault(group.getKey(), 0)))
			.sorted(Comparator.comparing(CaseGroup::size).reversed())
			.limit(SHOWN)
			.toList();
	}

	/** Returns the number of cases that differ and are in none of the largest groups. */
	public int others() {
		return this.differing - largest().stream().mapToInt(CaseGroup::size).sum();
	}

}
