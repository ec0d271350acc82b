package org.milktide.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON objects of strangers: small, shallow, each field once, nothing after the end. */
@Component
final class JsonBodies {
  static final int MOST_BYTES = 64 * 1024;

  private static final int DEEPEST = 20;
  private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(MOST_BYTES)
                          .maxNumberLength(40)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** The object that a request carries. */
  Map<String, @Nullable Object> read(HttpServletRequest request) throws IOException {
    return parse(bytes(request));
  }

  /** The bytes of a request that says that it carries JSON. */
  byte[] bytes(HttpServletRequest request) throws IOException {
    if (!isJson(request.getContentType())) {
      throw Refused.unsupported();
    }
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw Refused.tooLarge(MOST_BYTES);
    }
    byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw Refused.tooLarge(MOST_BYTES);
    }
    return bytes;
  }

  /** The same text for the same object, whatever the order of its fields and its white space. */
  String canonical(Map<String, @Nullable Object> object) {
    return mapper.writeValueAsString(object);
  }

  /** JSON of any kind, events of CloudEvents among it. */
  private static boolean isJson(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.replaceFirst(";.*", "").strip();
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.endsWith("/json") || (lower.endsWith("+json") && !lower.contains("-batch"));
  }

  /** The object in these bytes. */
  Map<String, @Nullable Object> parse(byte[] bytes) {
    try {
      Map<String, @Nullable Object> object = mapper.readValue(bytes, OBJECT);
      if (object == null) {
        throw Refused.badJson("the body is not a JSON object");
      }
      return object;
    } catch (StreamConstraintsException e) {
      throw Refused.badJson(
          "the body is nested more than " + DEEPEST + " deep, or has an over-long name or number");
    } catch (JacksonException e) {
      if (String.valueOf(e.getMessage()).startsWith("Duplicate")) {
        throw Refused.badJson("the body has a field twice" + place(e));
      }
      throw Refused.badJson("the body is not a JSON object that we can read" + place(e));
    }
  }

  /** The parser's own words quote what was sent, so only the place is told. */
  private static String place(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : "; the trouble is near line "
            + location.getLineNr()
            + ", column "
            + location.getColumnNr();
  }
}
