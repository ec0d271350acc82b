package org.milktide.intake;

import java.util.ArrayList;
import java.util.List;
import org.milktide.domain.wire.BadField;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Takes a JSON array apart without reading its elements, so that each can be judged by itself. */
final class Batches {
  /** What a broker takes unless told otherwise. */
  static final int LARGEST = 1024 * 1024;

  private static final JsonFactory JSON = new JsonFactory();

  private Batches() {}

  /** The elements as they were written. */
  static List<String> split(String array) {
    List<String> elements = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), array)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new BadField(JsonObjects.RECORD, "is not a JSON array");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        elements.add(array.substring(from, (int) parser.currentLocation().getCharOffset()));
      }
      if (parser.nextToken() != null) {
        throw new BadField(JsonObjects.RECORD, "goes on after its JSON array");
      }
      return elements;
    } catch (JacksonException e) {
      throw JsonObjects.notJson(e);
    }
  }
}
