package org.zairyu.check;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Zairyu Check, the web application.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ZairyuCheckApplication {

	public static void main(String[] args) {
		SpringApplication.run(ZairyuCheckApplication.class, args);
	}

}
