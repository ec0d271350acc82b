package org.milktide.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.wire.BadField;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON object as nested maps. What two readers could understand differently, such as a name
 * that is there twice, is refused. Complaints quote nothing: a name can be anything, an address
 * too.
 */
final class JsonObjects {
  static final String RECORD = "(record)";

  private static final int DEEPEST = 32;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private JsonObjects() {}

  static Map<String, @Nullable Object> read(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadField(RECORD, "is not a JSON object");
      }
      Map<String, @Nullable Object> object = object(parser);
      if (parser.nextToken() != null) {
        throw new BadField(RECORD, "goes on after its JSON object");
      }
      return object;
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  /** The complaint about a text that the parser gave up on. */
  static BadField notJson(JacksonException e) {
    if (!(e instanceof StreamConstraintsException)) {
      return new BadField(RECORD, "is not JSON" + place(e.getLocation()));
    }
    return String.valueOf(e.getMessage()).contains("depth")
        ? new BadField(RECORD, "is nested more than " + DEEPEST + " deep")
        : new BadField(RECORD, "holds an over-long name, number or text");
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      if (object.containsKey(name)) {
        throw new BadField(RECORD, "has a field twice" + place(parser.currentTokenLocation()));
      }
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case NOT_AVAILABLE, PROPERTY_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException(token + " where a value belongs");
    };
  }

  private static String place(@Nullable TokenStreamLocation at) {
    return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }
}
