package org.milktide.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.milktide.domain.testing.SchemaCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The API's own document, to which every request that was taken and every answer of every test is
 * held.
 */
public final class ApiContract {
  /** What was answered in this process, as {@code operationId status}. */
  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

  private static final String TEXT = read();
  private static final ApiContract CONTRACT = new ApiContract();

  private final JsonNode document = SchemaCheck.tree(TEXT);
  private final SchemaCheck check = new SchemaCheck(Map.of("/v3/api-docs", TEXT));

  private ApiContract() {}

  private static String read() {
    try (InputStream file =
        Objects.requireNonNull(
            ApiContract.class.getResourceAsStream("/org/milktide/portal/api/openapi.json"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as it lies among the sources. */
  public static JsonNode document() {
    return CONTRACT.document;
  }

  /** What was answered so far, as {@code operationId status}. */
  public static Set<String> seen() {
    return Set.copyOf(SEEN);
  }

  /** All that the document says is answered, as {@code operationId status}. */
  public static Set<String> documented() {
    Set<String> all = new ConcurrentSkipListSet<>();
    for (JsonNode path : CONTRACT.document.get("paths")) {
      for (JsonNode operation : path) {
        operation
            .path("responses")
            .forEachEntry(
                (status, response) ->
                    all.add(operation.get("operationId").asString() + " " + status));
      }
    }
    all.removeIf(one -> one.endsWith(" default"));
    return all;
  }

  /** Fails where an exchange is not as the document says. */
  static void check(String method, String path, String body, Answer answer) {
    CONTRACT
        .operation(method, path)
        .ifPresent(operation -> CONTRACT.check(operation, body, answer));
  }

  private Optional<JsonNode> operation(String method, String path) {
    String plain = path.replaceFirst("\\?.*", "");
    SequencedMap<String, JsonNode> found = new TreeMap<>();
    document
        .get("paths")
        .forEachEntry(
            (template, operations) -> {
              String form = template.replaceAll("\\{[a-z]+}", "[^/]+");
              JsonNode operation = operations.get(method.toLowerCase(Locale.ROOT));
              if (operation != null && plain.matches(form)) {
                found.put(template, operation);
              }
            });
    return found.values().stream().findFirst();
  }

  private void check(JsonNode operation, String body, Answer answer) {
    String name = operation.get("operationId").asString() + " " + answer.status();
    JsonNode responses = operation.get("responses");
    JsonNode response =
        answer.status() >= 500
            ? responses.get("default")
            : responses.get(String.valueOf(answer.status()));
    if (response == null) {
      throw new AssertionError(name + " is not in the API's document: " + answer.body());
    }
    SEEN.add(name);
    List<String> problems = new ArrayList<>();
    headers(resolved(response), answer, problems);
    content(resolved(response).path("content"), answer, problems);
    if (answer.status() < 300 && operation.has("requestBody")) {
      JsonNode content = operation.get("requestBody").get("content").get("application/json");
      problems.addAll(problems(content, SchemaCheck.tree(body)));
    }
    if (!problems.isEmpty()) {
      throw new AssertionError(name + " is not as the API's document says: " + problems);
    }
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
  }

  private void headers(JsonNode response, Answer answer, List<String> problems) {
    response
        .path("headers")
        .forEachEntry(
            (name, header) -> {
              Optional<String> given = answer.header(name);
              if (given.isEmpty() && resolved(header).get("required").asBoolean()) {
                problems.add("no header " + name);
              }
              String place = "/v3/api-docs" + header.get("$ref").asString() + "/schema";
              given.ifPresent(
                  value ->
                      problems.addAll(check.problems(place, SchemaCheck.tree((Object) value))));
            });
  }

  private void content(JsonNode content, Answer answer, List<String> problems) {
    String type = answer.header("Content-Type").orElse("").replaceFirst(";.*", "");
    if (content.isMissingNode() ? !answer.body().isEmpty() : !content.has(type)) {
      problems.add("content of type " + type);
    } else if (!content.isMissingNode()) {
      problems.addAll(problems(content.get(type), json(answer.body())));
    }
  }

  private List<String> problems(JsonNode content, JsonNode value) {
    return check.problems("/v3/api-docs" + content.get("schema").get("$ref").asString(), value);
  }

  private static JsonNode json(String body) {
    try {
      return SchemaCheck.tree(body);
    } catch (JacksonException e) {
      throw new AssertionError("no JSON: " + body, e);
    }
  }
}
