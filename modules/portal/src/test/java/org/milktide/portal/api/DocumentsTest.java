package org.milktide.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.milktide.domain.testing.SchemaCheck;
import org.milktide.domain.wire.EventSchemas;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.ApiContract;
import org.milktide.portal.testing.PortalCase;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What integrators read is there, valid, and says what the code does. */
class DocumentsTest extends PortalCase {
  private final JsonNode document = ApiContract.document();

  @Test
  void theApisDocumentIsServedToEverybody() {
    Answer answer = browser.get("/v3/api-docs");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("application/json");
    assertThat(SchemaCheck.tree(answer.body())).isEqualTo(document);
  }

  @Test
  void eventsAndTheirSchemasAreServedToEverybody() {
    assertThat(browser.get("/v3/asyncapi").body()).isEqualTo(EventSchemas.asyncApi());
    for (String name : EventSchemas.names()) {
      Answer answer = browser.get("/schemas/" + name + ".json");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).contains("application/schema+json");
      assertThat(answer.body()).isEqualTo(EventSchemas.schema(name).orElseThrow());
    }
    assertThat(browser.get("/schemas/other.json").status()).isEqualTo(404);
  }

  @Test
  void theDocumentIsAValidOne() throws IOException {
    try (InputStream file = DocumentsTest.class.getResourceAsStream("openapi-3.1.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(Objects.requireNonNull(file), InputFormat.JSON)
                  .validate(document))
          .isEmpty();
    }
    document
        .at("/components/schemas")
        .forEachEntry(
            (name, schema) ->
                assertThat(SchemaCheck.problemsOfSchema(schema.toString())).as(name).isEmpty());
  }

  @Test
  void allThatIsReferredToIsThere() {
    for (JsonNode reference : document.findValues("$ref")) {
      String text = reference.asString();
      if (text.startsWith("#")) {
        assertThat(document.at(text.substring(1)).isMissingNode()).as(text).isFalse();
      } else {
        assertThat(browser.get(text).status()).as(text).isEqualTo(200);
      }
    }
  }

  @Test
  void whatIsDocumentedIsThereAndWhatIsThereIsDocumented() {
    Set<String> there = new TreeSet<>();
    portal
        .bean(RequestMappingHandlerMapping.class, "requestMappingHandlerMapping")
        .getHandlerMethods()
        .keySet()
        .forEach(
            info ->
                info.getPatternValues().stream()
                    .filter(path -> path.startsWith("/api/") || path.startsWith("/webhooks/"))
                    .filter(path -> !path.endsWith("/**"))
                    .forEach(
                        path ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> there.add(method.name() + " " + path))));
    Set<String> documented = new TreeSet<>();
    document
        .get("paths")
        .forEachEntry(
            (path, operations) ->
                operations
                    .propertyNames()
                    .forEach(
                        method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    documented.removeIf(one -> one.startsWith("PARAMETERS "));
    assertThat(documented).isEqualTo(there).isNotEmpty();
  }

  @Test
  void everyEventThatPartnersMaySendIsDocumented() {
    Set<String> types = new TreeSet<>();
    document
        .at("/components/schemas/Event/oneOf")
        .forEach(branch -> types.add(branch.at("/properties/type/const").asString()));
    Set<String> expected = new TreeSet<>();
    for (EventType type : EventType.values()) {
      expected.add(type.fullName());
    }
    assertThat(types).as("types in openapi.json").isEqualTo(expected);
  }
}
