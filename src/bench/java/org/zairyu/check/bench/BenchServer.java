package org.zairyu.check.bench;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

import org.zairyu.check.web.answers.AnswersCookie;

/**
 * The application and, on the same server, a page of Thymeleaf and a reply in JSON that
 * never change: what a page costs that does nothing.
 */
@SpringBootApplication(scanBasePackages = "org.zairyu.check")
public class BenchServer {

	public static void main(String[] args) {
		SpringApplication.run(BenchServer.class, args);
	}

	/** What never changes, and a cookie for the pages that do. */
	@Controller
	static class Constants {

		private static final String LINE = "The quick brown fox jumps over the lazy dog by the sea of Japan. ";

		private static final Map<String, Object> REPLY = Map.of("asOf", "2026-11-22", "complete", true, "text",
				LINE.repeat(20));

		private final AnswersCookie cookie;

		Constants(AnswersCookie cookie) {
			this.cookie = cookie;
		}

		@GetMapping("/bench/page")
		String page() {
			return "bench/constant";
		}

		@PostMapping("/bench/json")
		@ResponseBody
		Map<String, Object> json(@RequestBody Map<String, Object> request) {
			return request.isEmpty() ? Map.of() : REPLY;
		}

		@GetMapping("/bench/cookie/everything")
		ResponseEntity<Void> everything(HttpServletRequest request, HttpServletResponse response) {
			this.cookie.write(Student.ANSWERS, request, response);
			return ResponseEntity.noContent().build();
		}

		@GetMapping("/bench/cookie/trip")
		ResponseEntity<Void> trip(HttpServletRequest request, HttpServletResponse response) {
			this.cookie.write(Student.TRIP, request, response);
			return ResponseEntity.noContent().build();
		}

	}

}
