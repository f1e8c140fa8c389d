package org.zairyu.check.situation;

import java.util.Comparator;
import java.util.List;

/**
 * The offices that were seen on a page; what was only remembered is not in it.
 *
 * @param offices all offices
 */
public record OfficeDirectory(List<Office> offices) {

	public OfficeDirectory {
		offices = List.copyOf(offices);
	}

	/**
	 * The offices for a prefecture, the bureau in charge first. Others may exist that are
	 * not known here.
	 */
	public List<Office> in(Prefecture prefecture) {
		return this.offices.stream()
			.filter((office) -> office.prefectures().contains(prefecture))
			.sorted(Comparator.comparing(Office::kind))
			.toList();
	}

}
