package org.zairyu.check.staff.platform.operations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.testing.HandOffSuite;
import org.zairyu.check.staff.testing.Probe;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@OnManagementPort
class MetricsTests extends HandOffSuite {

	private static final String CANARY = "Kanarienvogel";

	private static final Pattern TAG = Pattern.compile("[{,]uri=\"([^\"]*)\"");

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private List<RequestMappingHandlerMapping> mappings;

	@Test
	void holdNoNameNoAnswerAndNoCode() {
		String name = CANARY + " Client";
		Visitor resident = resident();
		String code = send(resident, name, Map.of("reminders", "true"));
		resident.post("/en/receipt", Map.of("code", code));
		for (String path : List.of("/" + CANARY, "/en/" + CANARY, "/en/check/" + CANARY, "/en/saved/" + CANARY,
				"/en/saved?code=" + CANARY, "/feed/" + CANARY + ".ics", "/en/unsubscribe/" + CANARY,
				"/assets/" + CANARY + ".css", "/api/v1/" + CANARY, "/staff/" + CANARY, "/en/receipt?code=" + code)) {
			assertThat(resident.get(path).status()).as(path).isLessThan(500);
		}
		visitor().signIn(CANARY, CANARY);
		Visitor staff = signedIn(Role.STAFF);
		staff.get("/staff/clients/" + clientOf(name));
		staff.get("/staff/cases/" + caseOf(name));
		String metrics = new Probe(this.managementPort).get("/actuator/prometheus").body();
		assertThat(metrics).contains("http_server_requests_seconds_count", "hikaricp_connections_active",
				"jvm_memory_used_bytes", "uri=\"/{lang}/hand-off\"", "uri=\"/staff/clients/{id}\"",
				"uri=\"/feed/{token}.ics\"");
		assertThat(metrics.toLowerCase()).doesNotContain(CANARY.toLowerCase(), code.toLowerCase(),
				code.replace("-", "").toLowerCase(), "researcher", "staff-", "127.0.0", resident.address());
	}

	@Test
	void nameAddressesByTheirTemplates() {
		Visitor visitor = visitor();
		List.of("/", "/en/", "/ja/check/status", "/en/" + CANARY, "/staff", "/assets/style.css", "/robots.txt")
			.forEach(visitor::get);
		Set<String> templates = new TreeSet<>(
				Set.of("/**", "/assets/**", "UNKNOWN", "REDIRECTION", "NOT_FOUND", "root"));
		this.mappings.forEach((mapping) -> mapping.getHandlerMethods()
			.keySet()
			.forEach((info) -> templates.addAll(info.getPatternValues())));
		Matcher tags = TAG.matcher(new Probe(this.managementPort).get("/actuator/prometheus").body());
		Set<String> found = new TreeSet<>();
		while (tags.find()) {
			found.add(tags.group(1));
		}
		assertThat(found).isNotEmpty();
		assertThat(templates).containsAll(found);
	}

}
