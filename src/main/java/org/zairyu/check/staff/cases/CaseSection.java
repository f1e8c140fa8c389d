package org.zairyu.check.staff.cases;

import org.springframework.ui.Model;

/** Adds to the page of a case what another part knows about the case. */
public interface CaseSection {

	/** Adds attributes to the model of the page. */
	void add(Case file, Model model);

}
