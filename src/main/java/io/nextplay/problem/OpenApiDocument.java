package io.nextplay.problem;

import io.nextplay.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes every operation of the OpenAPI document: with examples from {@code
 * openapi/<operationId>.request|response.*} on the class path, with the problems that it can
 * answer, read off its parameters and body, and with who may call it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class OpenApiDocument implements OASFilter {

  private static final Map<Integer, String> PROBLEMS = new LinkedHashMap<>();

  static {
    PROBLEMS.put(400, "The request cannot be read");
    PROBLEMS.put(401, "Who is calling is not known, or not believed");
    PROBLEMS.put(403, "The caller lacks the role");
    PROBLEMS.put(404, "What the path names does not exist");
    PROBLEMS.put(406, "The answer does not come in a type of the Accept header");
    PROBLEMS.put(409, "It does not fit the present state, for somebody else was faster");
    PROBLEMS.put(413, "The body is too large");
    PROBLEMS.put(415, "The body's Content-Type is not one of this address");
    PROBLEMS.put(422, "The request can be read, and is wrong; all issues at once");
    PROBLEMS.put(429, "It was tried too often; `Retry-After` says when to come back");
    PROBLEMS.put(503, "No release is active");
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    PROBLEMS.forEach(
        (status, text) ->
            api.getComponents().addResponse("Problem" + status, problem(status, text)));
    if (api.getPaths() != null) {
      api.getPaths()
          .getPathItems()
          .values()
          .forEach(path -> path.getOperations().values().forEach(OpenApiDocument::complete));
    }
  }

  private static void complete(Operation operation) {
    if (operation.getRequestBody() != null) {
      addExample(operation.getRequestBody().getContent(), operation, "request");
    }
    OpenApiSecurity.complete(operation);
    APIResponses responses = operation.getResponses();
    for (Map.Entry<String, APIResponse> response : responses.getAPIResponses().entrySet()) {
      if (response.getKey().startsWith("2")) {
        addExample(response.getValue().getContent(), operation, "response");
      }
    }
    for (int status : problems(operation)) {
      if (!responses.hasAPIResponse(String.valueOf(status))) {
        APIResponse problem = OASFactory.createAPIResponse();
        responses.addAPIResponse(String.valueOf(status), problem.ref("Problem" + status));
      }
    }
  }

  private static List<Integer> problems(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    if (operation.getRequestBody() != null) {
      return List.of(400, 413, 415, 422, 503);
    }
    boolean named =
        parameters != null
            && parameters.stream().anyMatch(each -> each.getIn() == Parameter.In.PATH);
    return named ? List.of(404, 503) : List.of(406);
  }

  private static void addExample(Content content, Operation operation, String part) {
    Optional<Object> example = OpenApiExample.of(operation.getOperationId() + "." + part);
    if (content != null && example.isPresent()) {
      content.getMediaTypes().values().stream()
          .filter(type -> type.getExample() == null && type.getExamples() == null)
          .forEach(type -> type.setExample(example.get()));
    }
  }

  private static APIResponse problem(int status, String text) {
    MediaType type = OASFactory.createMediaType();
    type.setSchema(OASFactory.createSchema().ref("Problem"));
    OpenApiExample.of("problem." + status).ifPresent(type::setExample);
    return OASFactory.createAPIResponse()
        .description(text)
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, type));
  }
}
