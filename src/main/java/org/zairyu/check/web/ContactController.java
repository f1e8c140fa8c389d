package org.zairyu.check.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says whom to ask. */
@Controller
@Findable
class ContactController {

	@GetMapping("/{lang}/contact")
	String contact() {
		return "contact";
	}

}
