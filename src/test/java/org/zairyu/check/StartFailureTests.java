package org.zairyu.check;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A failed start reports its cause first and in a few lines. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

	@TempDir
	private Path folder;

	private void fails(CapturedOutput output, String reason, String action, String... settings) {
		int before = output.getOut().length();
		SpringApplication application = new SpringApplication(ZairyuCheckApplication.class);
		application.setRegisterShutdownHook(false);
		assertThatException().isThrownBy(() -> application.run(settings));
		String printed = output.getOut().substring(before);
		String told = printed.substring(printed.indexOf("APPLICATION FAILED TO START"));
		assertThat(told).contains(reason, action).doesNotContain("\tat ", "org.springframework.beans");
		assertThat(told.lines().count()).isLessThan(15);
	}

	@Test
	void forAKeyOfTheWrongLength(CapturedOutput output) {
		fails(output, "zairyu.answers.key must be 32 bytes", "start again", "--zairyu.answers.key=c2hvcnQ=",
				"--server.port=0");
	}

	@Test
	void forAFileThatIsNotADatabase(CapturedOutput output) throws Exception {
		Files.writeString(this.folder.resolve("zairyu.mv.db"), "This is no database. ".repeat(1000));
		fails(output, "The database cannot be used", "Restore the file from a backup",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("zairyu"), "--server.port=0");
	}

	@Test
	void forAnUnreachableServer(CapturedOutput output) {
		fails(output, "The database cannot be used", "Check that the database runs",
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:9/zairyu", "--spring.datasource.username=zairyu",
				"--server.port=0");
	}

}
