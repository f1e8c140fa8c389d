package org.zairyu.check.staff.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Titles of pages appear in the history of the browser and on shared screens, so they
 * name records by number. Finds templates that do not.
 */
class StaffTitlesTests {

	@Test
	void nameNoClientAndNoFile() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates/staff"))) {
			List<Path> templates = files.filter((file) -> file.toString().endsWith(".html")).toList();
			assertThat(templates).hasSizeGreaterThan(20).allSatisfy((template) -> {
				String text = Files.readString(template);
				if (text.contains("<title th:text")) {
					String title = text.substring(text.indexOf("<title th:text"), text.indexOf("</title>"));
					assertThat(title).as(template.toString())
						.doesNotContain("client.name", "incoming.name", "fileName", ".reference", ".email");
				}
			});
		}
	}

}
