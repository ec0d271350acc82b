package org.milktide.domain.testing;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.wire.EventSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges JSON by our schemas, formats included; fetches nothing. */
public final class SchemaCheck {
  /** Where the schemas would be read from; their references are paths of one host. */
  private static final String HOST = "https://guide.example.org";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SchemaRegistry registry;

  /**
   * A check by the schemas of events and those of further documents.
   *
   * @param documents by their paths, such as {@code /v3/api-docs}
   */
  public SchemaCheck(Map<String, String> documents) {
    Map<String, String> all = new HashMap<>();
    EventSchemas.names()
        .forEach(
            name ->
                all.put(
                    HOST + "/schemas/" + name + ".json", EventSchemas.schema(name).orElseThrow()));
    documents.forEach((path, text) -> all.put(HOST + path, text));
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(all)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /**
   * What is wrong with a value.
   *
   * @param place the schema's path and, after a hash, its pointer in that document
   */
  public List<String> problems(String place, JsonNode value) {
    return registry.getSchema(SchemaLocation.of(HOST + place)).validate(value).stream()
        .map(Error::toString)
        .toList();
  }

  /** What is wrong with an event's data. */
  public List<String> problemsOfData(String type, JsonNode data) {
    return problems("/schemas/" + type + ".json", data);
  }

  /** What is wrong with a schema itself. */
  public static List<String> problemsOfSchema(String schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
        .validate(tree(schema))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** Reads JSON. */
  public static JsonNode tree(String json) {
    return JSON.readTree(json);
  }

  /** The JSON of nested maps. */
  public static JsonNode tree(Object maps) {
    return JSON.valueToTree(maps);
  }
}
