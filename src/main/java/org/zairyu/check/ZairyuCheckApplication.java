package org.zairyu.check;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Zairyu Check, the web application.
 */
@SpringBootApplication
public class ZairyuCheckApplication {

	public static void main(String[] args) {
		SpringApplication.run(ZairyuCheckApplication.class, args);
	}

}
