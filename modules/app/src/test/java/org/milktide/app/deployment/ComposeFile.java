package org.milktide.app.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Compose file with its merge keys resolved and its variables left as they stand. */
final class ComposeFile {
  private static final String MERGE = "<<";

  private final JsonNode root;

  private ComposeFile(JsonNode root) {
    this.root = root;
  }

  static ComposeFile parse(String yaml) {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return new ComposeFile(JsonMapper.shared().valueToTree(merged(loaded)));
  }

  /** YAML 1.2 knows no merge keys, Compose does: what stands in the mapping itself wins. */
  private static Object merged(Object value) {
    return switch (value) {
      case Map<?, ?> map -> mergedMap(map);
      case List<?> list -> list.stream().map(ComposeFile::merged).toList();
      case null -> Map.of();
      default -> value;
    };
  }

  private static Map<String, Object> mergedMap(Map<?, ?> map) {
    Map<String, Object> result = new LinkedHashMap<>();
    if (map.get(MERGE) instanceof Map<?, ?> base) {
      result.putAll(mergedMap(base));
    }
    map.forEach(
        (key, value) -> {
          if (!MERGE.equals(key)) {
            result.put(String.valueOf(key), merged(value));
          }
        });
    return result;
  }

  JsonNode root() {
    return root;
  }

  Map<String, JsonNode> services() {
    return fields(root.path("services"));
  }

  /** The services that run our own image. */
  Map<String, JsonNode> roles() {
    Map<String, JsonNode> roles = new LinkedHashMap<>(services());
    roles.values().removeIf(service -> !service.path("image").asString().startsWith("milktide:"));
    return roles;
  }

  /** The variables that a service is given. */
  static Map<String, JsonNode> environment(JsonNode service) {
    return fields(service.path("environment"));
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
