package org.zairyu.check;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/**
 * Starts Zairyu Check, the web application.
 */
@SpringBootApplication(scanBasePackages = { "org.zairyu.check.web", "org.zairyu.check.resident", "org.zairyu.check.api",
		"org.zairyu.check.staff" })
@ConfigurationPropertiesScan({ "org.zairyu.check.web", "org.zairyu.check.staff" })
@Import(CheckConfiguration.class)
public class ZairyuCheckApplication {

	public static void main(String[] args) {
		SpringApplication.run(ZairyuCheckApplication.class, args);
	}

}
