package org.zairyu.check.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test in a real browser. All such tests share one server and one browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zairyu.hand-off.sends-per-address=1000", "zairyu.hand-off.looks-per-address=1000" })
@Import({ Today.class, Broken.class, CookieJar.class, StaffBrowser.class })
@ExtendWith(Visits.class)
@interface BrowserTest {

}
