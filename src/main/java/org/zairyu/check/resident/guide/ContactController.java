package org.zairyu.check.resident.guide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.zairyu.check.web.Indexable;

/** Shows whom to ask. */
@Controller
@Indexable
class ContactController {

	@GetMapping("/{lang}/contact")
	String contact() {
		return "contact";
	}

}
