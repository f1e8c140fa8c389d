package org.zairyu.check.staff.platform;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.zairyu.check.situation.Question;
import org.zairyu.check.staff.account.Account;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.OnPostgres;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends hostile texts in every field of every form and every query. Finds the forms by
 * itself, so that new ones are tested too.
 */
class FormWalkTests {

	@Nested
	@OnH2
	class H2 extends Suite {

	}

	@Nested
	@OnPostgres
	class Postgres extends Suite {

	}

	abstract static class Suite extends HandOffSuite {

		private static final String CANARY = "Kanarienvogel";

		/**
		 * Hostile texts. Each contains a name, so that a log that contains it is found.
		 */
		private static final List<String> HOSTILE = List.of("a\0b\u0001" + CANARY, CANARY + "\u001b[31m\r\nforged",
				"99" + CANARY, CANARY.repeat(200));

		@Autowired
		private List<RequestMappingHandlerMapping> mappings;

		private record Form(String method, String pattern) {
		}

		@Test
		void noTextInAnyFieldIsAFaultOfOursOrStandsInALog() {
			Set<String> fields = fields();
			assertThat(fields).contains("username", "name", "reference", "text", "actor", "code", "label", "asOf",
					"status");
			send(resident(), "Somebody with a case");
			long id = caseOf("Somebody with a case");
			Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
			ListAppender<ILoggingEvent> lines = new ListAppender<>();
			lines.start();
			root.addAppender(lines);
			List<String> broken = new ArrayList<>();
			try {
				Account admin = account(Role.ADMIN);
				Account victim = account(Role.STAFF);
				String answers = resident().cookie("zairyu-answers").orElseThrow().getValue();
				Visitor visitor = signedIn(admin);
				String token = token(visitor);
				for (Form form : forms()) {
					for (String text : HOSTILE) {
						visitor.keep("zairyu-answers", answers);
						Visitor.Answer answer = send(visitor, form, fields, text, id, victim.id(), token);
						if (answer.status() >= 500 || answer.status() == 403) {
							broken.add(form + " " + answer.status() + " " + text.substring(0, 14));
						}
						if (answer.location().startsWith("/staff/sign-in")) {
							visitor = signedIn(admin);
							token = token(visitor);
						}
					}
				}
				uploadFiles(signedIn(admin));
				visitor().signIn("a\0b" + CANARY, "x\0" + CANARY);
				assertThat(visitor().get("/en/saved?code=%ff").status()).isEqualTo(400);
				assertThat(visitor().get("/staff/sign-in?to=%ff").status()).isEqualTo(400);
				Visitor.Answer tooLarge = visitor().post("/en/receipt", Map.of("code", CANARY.repeat(200_000)));
				assertThat(tooLarge.status()).isEqualTo(413);
				assertThat(tooLarge.h1()).as("our own page").isEqualTo("This request cannot be taken");
			}
			finally {
				root.detachAppender(lines);
			}
			assertThat(broken).isEmpty();
			assertThat(lines.list).allSatisfy((line) -> assertThat(text(line)).doesNotContain(CANARY)
				.doesNotContain("Somebody with a case")
				.doesNotContain("InvalidParameterException"));
		}

		/** Uploads files with a name in the name of the file, in columns and in cells. */
		private static void uploadFiles(Visitor visitor) {
			for (String text : List.of("ref,status,age\r\n" + CANARY + "," + CANARY + "," + CANARY + "\r\n",
					"ref," + CANARY + "\r\nP-1,x\r\n", "\"" + CANARY, "\0" + CANARY)) {
				Visitor.Answer answer = visitor.upload("/staff/bulk", Map.of("asOf", ""), CANARY + ".csv",
						text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
				assertThat(answer.status()).as(text).isBetween(200, 499);
				if (answer.status() == 302) {
					assertThat(visitor.get(answer.location()).status()).isEqualTo(200);
				}
			}
		}

		private static String token(Visitor visitor) {
			return visitor.get("/staff/account").page().select("input[name=_csrf]").val();
		}

		private Visitor.Answer send(Visitor visitor, Form form, Set<String> fields, String text, long id, long account,
				String token) {
			String path = form.pattern()
				.replace("{lang}", "en")
				.replace("{id}",
						Long.toString(form.pattern().startsWith("/staff/accounts") ? account
								: form.pattern().startsWith("/staff/clients") ? clientOf("Somebody with a case") : id))
				.replaceAll("\\{[^}]+}", "x");
			if (form.method().equals("GET")) {
				// a line of a request must not be too long
				String short1 = (text.length() > 100) ? text.substring(0, 100) : text;
				String query = fields.stream()
					.filter((field) -> !field.equals("_csrf"))
					.map((field) -> field + "="
							+ java.net.URLEncoder.encode(short1, java.nio.charset.StandardCharsets.UTF_8))
					.collect(Collectors.joining("&"));
				return visitor
					.get(path + "?" + query.substring(0, Math.min(query.length(), 7000)).replaceFirst("%.?$", ""));
			}
			Map<String, String> all = new LinkedHashMap<>();
			fields.forEach((field) -> all.put(field, text));
			all.put("_csrf", token);
			return visitor.post(path, all);
		}

		/** Returns every form and every page with a query, of staff and of residents. */
		private List<Form> forms() {
			List<Form> forms = new ArrayList<>();
			handlers().forEach((pattern, handler) -> {
				String path = pattern.substring(pattern.indexOf(' ') + 1);
				boolean files = path.equals("/staff/bulk") || path.startsWith("/api") || path.startsWith("/v3")
						|| path.startsWith("/swagger");
				if (!files && (pattern.startsWith("POST") || !names(handler).isEmpty())) {
					forms.add(new Form(pattern.substring(0, pattern.indexOf(' ')), path));
				}
			});
			assertThat(forms).hasSizeGreaterThan(40);
			return forms;
		}

		private Map<String, HandlerMethod> handlers() {
			Map<String, HandlerMethod> handlers = new LinkedHashMap<>();
			this.mappings.forEach((mapping) -> mapping.getHandlerMethods()
				.forEach((info, handler) -> info.getMethodsCondition()
					.getMethods()
					.forEach((method) -> info.getPatternValues()
						.forEach((pattern) -> handlers.put(method + " " + pattern, handler)))));
			return handlers;
		}

		private Set<String> fields() {
			Set<String> fields = new TreeSet<>();
			handlers().values().forEach((handler) -> fields.addAll(names(handler)));
			for (Question question : Question.values()) {
				fields.add(question.id());
			}
			fields.addAll(Set.of("answer", "year", "month", "day", "unsure", "username", "to", "lang"));
			return fields;
		}

		private static List<String> names(HandlerMethod handler) {
			List<String> names = new ArrayList<>();
			for (MethodParameter parameter : handler.getMethodParameters()) {
				parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
				RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
				if (asked != null) {
					names.add(asked.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName())
							: asked.name());
				}
				else if (parameter.getParameterType().isRecord()
						&& parameter.getParameterType().getSimpleName().matches(".*(Form|Query|Input|Handling).*")) {
					Stream.of(parameter.getParameterType().getRecordComponents())
						.map(RecordComponent::getName)
						.forEach(names::add);
				}
			}
			return names;
		}

		private static String text(ILoggingEvent line) {
			StringBuilder text = new StringBuilder(line.getFormattedMessage());
			for (IThrowableProxy cause = line.getThrowableProxy(); cause != null; cause = cause.getCause()) {
				text.append('\n').append(cause.getClassName()).append(": ").append(cause.getMessage());
			}
			return text.toString();
		}

	}

}
