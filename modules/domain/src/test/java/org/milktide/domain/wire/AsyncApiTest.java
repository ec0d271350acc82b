package org.milktide.domain.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.testing.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** The document that tells partners what goes over which topic. */
class AsyncApiTest {
  private static final String PATH = "/v3/asyncapi";

  private final JsonNode document = SchemaCheck.tree(EventSchemas.asyncApi());
  private final SchemaCheck check = new SchemaCheck(Map.of(PATH, EventSchemas.asyncApi()));

  @Test
  void itIsAValidAsyncApiDocument() throws IOException {
    try (InputStream file = AsyncApiTest.class.getResourceAsStream("asyncapi-3.0.0.json")) {
      List<Error> problems =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Objects.requireNonNull(file), InputFormat.JSON)
              .validate(document);
      assertThat(problems).isEmpty();
    }
  }

  @Test
  void everyTypeIsOnOneChannel() {
    List<String> types = new ArrayList<>();
    for (JsonNode channel : document.get("channels")) {
      channel
          .get("messages")
          .forEachEntry(
              (name, message) -> {
                assertThat(message.get("$ref").asString())
                    .isEqualTo("#/components/messages/" + name);
                types.add("org.milktide." + name);
              });
    }
    NavigableSet<String> expected = new TreeSet<>(EventSchemas.names());
    expected.remove("cloudevent");
    assertThat(types).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void aMessageIsAnEventWithItsTypesData(EventType type) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("id", "e1");
    event.put("source", "urn:example:clinic");
    event.put("type", type.fullName());
    event.put("subject", "patient-7");
    event.put("data", new SchemaSamples(type).full());
    assertThat(problems(type, event)).isEmpty();

    for (String missing : List.of("specversion", "id", "source", "type", "subject")) {
      Map<String, @Nullable Object> less = new LinkedHashMap<>(event);
      less.remove(missing);
      assertThat(problems(type, less)).as("without %s", missing).isNotEmpty();
    }
    event.put("type", "org.milktide.other.v1");
    assertThat(problems(type, event)).isNotEmpty();
    event.put("type", type.fullName());
    event.put("data", 7);
    assertThat(problems(type, event)).isNotEmpty();
  }

  private List<String> problems(EventType type, Map<String, @Nullable Object> event) {
    String name = type.fullName().substring("org.milktide.".length());
    return check.problems(
        PATH + "#/components/messages/" + name + "/payload/schema", SchemaCheck.tree(event));
  }
}
