package org.milktide.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.wire.BadField;

/**
 * A record's headers that CloudEvents knows, by their names in lower case. One that is there twice
 * is refused: readers would differ about which one holds.
 */
final class Headers {
  static final String ATTRIBUTE = "ce_";
  static final String CONTENT_TYPE = "content-type";

  private final Map<String, String> texts = new LinkedHashMap<>();

  private Headers() {}

  static Headers of(ConsumerRecord<?, ?> record) {
    Headers headers = new Headers();
    for (Header header : record.headers()) {
      String name = header.key().toLowerCase(Locale.ROOT);
      if (name.equals(CONTENT_TYPE) || name.startsWith(ATTRIBUTE)) {
        headers.add(name, header.value());
      }
    }
    return headers;
  }

  private void add(String name, byte @Nullable [] value) {
    if (value == null) {
      return;
    }
    String text = Utf8.decode(value).orElseThrow(() -> new BadField(shown(name), "is not UTF-8"));
    if (texts.put(name, text) != null) {
      throw new BadField(shown(name), "is there twice");
    }
  }

  /** Names of extensions are the sender's own words, so complaints do not quote them. */
  private static String shown(String name) {
    return name.matches("content-type|ce_(id|source|specversion|type|subject|time)")
        ? name
        : "(header)";
  }

  @Nullable String contentType() {
    return texts.get(CONTENT_TYPE);
  }

  /** The attributes of an event in binary mode, by their CloudEvents names. */
  Map<String, @Nullable Object> attributes() {
    Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    texts.forEach(
        (name, text) -> {
          if (name.startsWith(ATTRIBUTE)) {
            attributes.put(name.substring(ATTRIBUTE.length()), text);
          }
        });
    return attributes;
  }
}
