package org.zairyu.check.api.description;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;

/** Requests to try out. */
final class CheckExamples {

	static final Map<String, JsonNode> ALL = new LinkedHashMap<>();

	static {
		put("A student goes home for a visit", """
				{
				  "asOf": "2026-11-22",
				  "lang": "en",
				  "answers": {
				    "topics": ["travel"],
				    "status": "student",
				    "period-of-stay": "P2Y",
				    "expires-on": "2028-03-31",
				    "card": "held",
				    "travel-plan": "return",
				    "departs-on": "2026-12-01",
				    "returns-on": "2027-01-10",
				    "reentry-bars": [],
				    "same-activity-after-return": "yes",
				    "passport-valid": "yes",
				    "reentry-permit-until": "none"
				  }
				}
				""");
		put("A move, with the next question still open", """
				{
				  "lang": "ja",
				  "answers": {
				    "topics": ["address"],
				    "status": "dependent",
				    "period-of-stay": "P3Y"
				  }
				}
				""");
	}

	private CheckExamples() {
	}

	private static void put(String name, String request) {
		try {
			ALL.put(name, Json31.mapper().readTree(request));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(name, ex);
		}
	}

}
