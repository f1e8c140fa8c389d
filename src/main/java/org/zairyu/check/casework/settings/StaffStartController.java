package org.zairyu.check.casework.settings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after sign-in. */
@Controller
final class StaffStartController {

	@GetMapping("/staff")
	String start() {
		return "staff/start";
	}

}
