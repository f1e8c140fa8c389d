package org.zairyu.check.situation;

import java.util.Comparator;
import java.util.List;

/**
 * The known immigration offices. Includes only offices that were read on a page.
 *
 * @param offices all offices
 */
public record OfficeDirectory(List<Office> offices) {

	public OfficeDirectory {
		offices = List.copyOf(offices);
	}

	/**
	 * Returns the offices for a prefecture, the bureau in charge first. Others may exist
	 * that are not known here.
	 */
	public List<Office> in(Prefecture prefecture) {
		return this.offices.stream()
			.filter((office) -> office.prefectures().contains(prefecture))
			.sorted(Comparator.comparing(Office::kind))
			.toList();
	}

}
