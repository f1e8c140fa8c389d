package org.zairyu.check.api.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the description of the API in OpenAPI: the file {@code api/openapi.yaml}, with
 * the schemas of the vocabulary added.
 */
@RestController
class ApiDescription {

	private final SingletonSupplier<byte[]> document = SingletonSupplier.of(ApiDescription::write);

	@GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] document() {
		return this.document.obtain();
	}

	@GetMapping("/swagger-ui.html")
	ResponseEntity<Void> page() {
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/swagger-ui/index.html")).build();
	}

	private static byte[] write() {
		try (InputStream file = new ClassPathResource("api/openapi.yaml").getInputStream()) {
			JsonNode document = YAMLMapper.shared().readTree(file);
			ObjectNode schemas = document.withObject("/components/schemas");
			VocabularySchemas.all().forEach(schemas::set);
			return JsonMapper.shared().writeValueAsBytes(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
