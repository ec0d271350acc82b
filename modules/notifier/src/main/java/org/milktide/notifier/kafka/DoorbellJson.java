package org.milktide.notifier.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The value of a doorbell record: {@code {"journey":"...","digest":"..."}}. */
final class DoorbellJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DoorbellJson() {}

  /** A record that is no doorbell. Says why, without the record's content. */
  static final class Unreadable extends Exception {
    private final String reason;

    Unreadable(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  static byte[] write(DigestRef digest) {
    return JSON.writeValueAsBytes(
        JSON.createObjectNode()
            .put("journey", digest.journey().toString())
            .put("digest", digest.id().toString()));
  }

  static DigestRef read(byte @Nullable [] value) throws Unreadable {
    if (value == null) {
      throw new Unreadable("no value");
    }
    JsonNode node = tree(value);
    return new DigestRef(new JourneyId(uuid(node, "journey")), new DigestId(uuid(node, "digest")));
  }

  private static JsonNode tree(byte[] value) throws Unreadable {
    try {
      return JSON.readTree(value);
    } catch (JacksonException e) {
      throw new Unreadable("not JSON");
    }
  }

  private static UUID uuid(JsonNode node, String field) throws Unreadable {
    JsonNode text = node.get(field);
    if (text == null || !text.isString()) {
      throw new Unreadable(field + " is missing");
    }
    try {
      return UUID.fromString(text.stringValue());
    } catch (IllegalArgumentException e) {
      throw new Unreadable(field + " is not a UUID");
    }
  }
}
