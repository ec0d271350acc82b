package org.milktide.domain.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.testing.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** Data made from a type's own schema: right, and wrong in one field. */
final class SchemaSamples {
  /** Good values of texts that a form or a list bounds. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "email", "anna@example.org",
          "timeZone", "Europe/Berlin",
          "locale", "es-MX",
          "rhythm", "weekly mon 09:00",
          "quiet", "21:00-08:00",
          "unit", "C",
          "rule", "R16",
          "choice", "not-sure");

  private static final List<Object> ANY =
      List.of(true, 7, 1.5, "no such thing", "", "\u0001", "x".repeat(2001), List.of(), Map.of());

  private final JsonNode schema;

  SchemaSamples(EventType type) {
    this.schema = SchemaCheck.tree(EventSchemas.schema(type.fullName()).orElseThrow());
  }

  /** Every field has a good value. */
  Map<String, @Nullable Object> full() {
    return full(schema);
  }

  private static Map<String, @Nullable Object> full(JsonNode object) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    object
        .path("properties")
        .forEachEntry((name, property) -> data.put(name, good(name, property)));
    return data;
  }

  private static Object good(String name, JsonNode property) {
    if (property.has("enum")) {
      return property.get("enum").get(0).asString();
    }
    if (property.has("properties")) {
      return full(property);
    }
    return switch (property.path("format").asString("")) {
      case "date-time" -> "2027-01-05T03:10:00+01:00";
      case "date" -> "2027-01-10";
      default ->
          switch (kind(property)) {
            case "integer", "number" -> property.get("minimum").asInt();
            case "boolean" -> true;
            case "array" -> List.of(name.equals("pumpTimes") ? "06:00" : "bmi");
            default -> TEXTS.getOrDefault(name, "text");
          };
    };
  }

  private static String kind(JsonNode property) {
    JsonNode type = property.path("type");
    return type.isArray() ? type.get(0).asString() : type.asString();
  }

  /** The paths of all fields. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    paths(schema, "", paths);
    return paths;
  }

  private static void paths(JsonNode object, String before, List<String> paths) {
    object
        .path("properties")
        .forEachEntry(
            (name, property) -> {
              paths.add(before + name);
              paths(property, before + name + ".", paths);
            });
  }

  /** One field is missing, null, of another kind, or at and beyond its bounds. */
  List<Map<String, @Nullable Object>> changed(String path) {
    List<@Nullable Object> values = new ArrayList<>(ANY);
    values.add(null);
    JsonNode property = property(path);
    for (String bound : List.of("minimum", "maximum")) {
      if (property.has(bound)) {
        int edge = property.get(bound).asInt();
        values.addAll(List.of(edge - 1, edge, edge + 1));
      }
    }
    property.path("enum").forEach(word -> values.add(word.isNull() ? null : word.asString()));
    List<Map<String, @Nullable Object>> changed = new ArrayList<>();
    changed.add(with(path, null, true));
    for (Object value : values) {
      changed.add(with(path, value, false));
    }
    return changed;
  }

  private JsonNode property(String path) {
    return schema.at("/properties/" + path.replace(".", "/properties/"));
  }

  @SuppressWarnings("unchecked") // objects within are maps, too
  private Map<String, @Nullable Object> with(String path, @Nullable Object value, boolean removed) {
    Map<String, @Nullable Object> data = full();
    Map<String, @Nullable Object> object = data;
    String name = path;
    if (path.contains(".")) {
      String outer = path.substring(0, path.indexOf('.'));
      object = (Map<String, @Nullable Object>) data.get(outer);
      name = path.substring(path.indexOf('.') + 1);
    }
    if (object == null) {
      throw new AssertionError("no sample of " + path);
    }
    if (removed) {
      object.remove(name);
    } else {
      object.put(name, value);
    }
    return data;
  }
}
