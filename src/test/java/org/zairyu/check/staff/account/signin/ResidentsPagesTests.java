package org.zairyu.check.staff.account.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.zairyu.check.staff.testing.OnH2;
import org.zairyu.check.staff.testing.StaffSuite;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class ResidentsPagesTests extends StaffSuite {

	@Autowired
	private HikariDataSource database;

	@Test
	void answerWhileNoConnectionToTheDatabaseIsFree() throws Exception {
		List<Connection> all = new ArrayList<>();
		try {
			for (int i = 0; i < this.database.getMaximumPoolSize(); i++) {
				all.add(this.database.getConnection());
			}
			for (String page : List.of("/en/contact", "/ja/contact", "/", "/en/no-such-page", "/v3/api-docs")) {
				HttpResponse<String> answer = get(page);
				assertThat(answer.statusCode()).as(page).isLessThan(500);
				assertThat(answer.headers().allValues("Set-Cookie")).as(page)
					.noneMatch((cookie) -> cookie.contains("staff") || cookie.contains("SESSION"));
			}
		}
		finally {
			for (Connection connection : all) {
				connection.close();
			}
		}
	}

	private HttpResponse<String> get(String page) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + page))
			.header("Cookie", "zairyu-staff=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw; JSESSIONID=x")
			.timeout(Duration.ofSeconds(20))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString());
		}
	}

}
