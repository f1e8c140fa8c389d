package org.zairyu.check.staff.account.signin;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

import org.zairyu.check.ZairyuCheckApplication;
import org.zairyu.check.staff.account.AccountAdministration;
import org.zairyu.check.staff.account.Accounts;
import org.zairyu.check.staff.account.NewAccount;
import org.zairyu.check.staff.account.Role;
import org.zairyu.check.staff.platform.Actor;
import org.zairyu.check.staff.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Sign-in with a small provider of OpenID Connect that signs what the test tells it. */
class OpenIdSignInTests {

	private static final AtomicReference<JWTClaimsSet> CLAIMS = new AtomicReference<>();

	private static HttpServer provider;

	private static RSAKey key;

	private static ConfigurableApplicationContext application;

	@BeforeAll
	static void start() throws Exception {
		key = new RSAKeyGenerator(2048).keyID("test").generate();
		provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		provider.createContext("/keys", (exchange) -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
		provider.createContext("/token",
				(exchange) -> answer(exchange, "{\"access_token\":\"x\",\"token_type\":\"Bearer\","
						+ "\"expires_in\":60,\"id_token\":\"" + token() + "\"}"));
		provider.start();
		String address = "http://127.0.0.1:" + provider.getAddress().getPort();
		String client = "--spring.security.oauth2.client.";
		application = new SpringApplicationBuilder(ZairyuCheckApplication.class).run("--server.port=0",
				client + "registration.agency.client-id=zairyu", client + "registration.agency.client-secret=secret",
				client + "registration.agency.client-name=Example Agency",
				client + "registration.agency.scope=openid,email",
				client + "registration.agency.authorization-grant-type=authorization_code",
				client + "registration.agency.redirect-uri={baseUrl}/staff/sign-in/from/{registrationId}",
				client + "provider.agency.authorization-uri=" + address + "/authorize",
				client + "provider.agency.token-uri=" + address + "/token",
				client + "provider.agency.jwk-set-uri=" + address + "/keys");
		AccountAdministration administration = application.getBean(AccountAdministration.class);
		administration.create(Actor.system(),
				new NewAccount("hanako", "Hanako", "hanako@example.org", Role.ADMIN, "en"));
		administration.create(Actor.system(), new NewAccount("gone", "Gone", "gone@example.org", Role.STAFF, "en"));
		Accounts accounts = application.getBean(Accounts.class);
		accounts.changePassword(accounts.findByUsername("hanako").orElseThrow().id(), "a password of my own");
		administration.enable(Actor.system(), accounts.findByUsername("gone").orElseThrow().id(), false);
	}

	@AfterAll
	static void stop() {
		application.close();
		provider.stop(0);
	}

	@Test
	void acceptsPeopleWithAnAccountAndACheckedAddress() {
		Visitor visitor = visitor();
		assertThat(visitor.get("/staff/sign-in").text()).contains("Sign in with Example Agency");
		assertThat(signIn(visitor, "Hanako@Example.org", true).location()).isEqualTo("/staff");
		assertThat(visitor.get("/staff/accounts").status()).isEqualTo(200);
	}

	@Test
	void rejectsPeopleWithoutAnAccountOrACheckedAddress() {
		for (Visitor.Answer answer : new Visitor.Answer[] { signIn(visitor(), "nobody@example.org", true),
				signIn(visitor(), "gone@example.org", true), signIn(visitor(), "hanako@example.org", false) }) {
			assertThat(answer.location()).isEqualTo("/staff/sign-in?unknown");
		}
		Visitor visitor = visitor();
		signIn(visitor, "nobody@example.org", true);
		assertThat(visitor.get("/staff").location()).isEqualTo("/staff/sign-in");
	}

	@Test
	void refusesAnAnswerThatNobodyAskedFor() {
		assertThat(visitor().get("/staff/sign-in/from/agency?code=x&state=made-up").location())
			.startsWith("/staff/sign-in?wrong");
	}

	private static Visitor.Answer signIn(Visitor visitor, String email, boolean checked) {
		Visitor.Answer away = visitor.get("/staff/sign-in/with/agency");
		UriComponents asked = UriComponentsBuilder.fromUriString(away.location()).build();
		Map<String, String> parameters = asked.getQueryParams().toSingleValueMap();
		CLAIMS.set(new JWTClaimsSet.Builder().issuer("https://provider.example")
			.subject(email)
			.audience("zairyu")
			.issueTime(new Date())
			.expirationTime(Date.from(Instant.now().plusSeconds(60)))
			.claim("nonce", parameters.get("nonce"))
			.claim("email", email)
			.claim("email_verified", checked)
			.build());
		return visitor.get("/staff/sign-in/from/agency?code=x&state=" + parameters.get("state"));
	}

	private static Visitor visitor() {
		return new Visitor(Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port")));
	}

	private static String token() {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
					CLAIMS.get());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (com.nimbusds.jose.JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void answer(HttpExchange exchange, String json) throws java.io.IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
