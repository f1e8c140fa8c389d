package org.zairyu.check.api.description;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API as OpenAPI, at {@code /v3/api-docs} and as a page. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	/** The operation whose request and reply {@link CheckSchemas} describes. */
	private static final String CHECK = "check";

	private static final String JSON = "application/json";

	@Bean
	OpenAPI openApi() {
		Info info = new Info().title("Zairyu Check").version("1").description("""
				Which immigration procedures a resident of Japan must take, and by when. \
				Not legal advice: only the Immigration Services Agency and the municipalities decide. \
				Nothing that is sent here is kept.""").license(new License().name("Apache-2.0"));
		return new OpenAPI().info(info).servers(List.of(new Server().url("/"))).components(new Components());
	}

	@Bean
	OpenApiCustomizer checkDescription() {
		return (api) -> {
			CheckSchemas.all().forEach(api.getComponents()::addSchemas);
			VocabularySchemas.all().forEach(api.getComponents()::addSchemas);
			api.getPaths().values().stream().flatMap((path) -> path.readOperations().stream()).forEach((operation) -> {
				problem(operation, "400", "What is wrong stands in `errors`, each with the question it is about;"
						+ " empty when the request cannot be read at all, holds a null, or says something twice.");
				if (CHECK.equals(operation.getOperationId())) {
					check(operation);
				}
			});
		};
	}

	private static void check(Operation check) {
		check.requestBody(new RequestBody().required(true).content(new Content().addMediaType(JSON, request())));
		check.getResponses()
			.addApiResponse("200",
					response(
							"What follows. With answers missing: `complete` is false, `missing` names the next"
									+ " questions, and the procedures that can be decided are there.",
							JSON, "CheckReply"));
		problem(check, "413", "The request is larger than 64 KiB.");
		problem(check, "415", "The request is not `application/json` in UTF-8.");
	}

	private static MediaType request() {
		MediaType type = new MediaType().schema(Schemas.ref("CheckRequest"));
		CheckExamples.ALL.forEach((name, body) -> type.addExamples(name, new Example().value(body)));
		return type;
	}

	private static void problem(Operation operation, String status, String description) {
		operation.getResponses().addApiResponse(status, response(description, "application/problem+json", "Problem"));
	}

	private static ApiResponse response(String description, String type, String schema) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType(type, new MediaType().schema(Schemas.ref(schema))));
	}

}
