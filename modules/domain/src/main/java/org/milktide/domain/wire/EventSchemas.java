package org.milktide.domain.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What events look like, for those who send or read them: a JSON Schema (2020-12) of each type's
 * data and of what it is wrapped in, and an AsyncAPI 3 document that refers to them. The tests hold
 * them to what is read and written.
 */
public final class EventSchemas {
  /** Types that we send ourselves. */
  private static final List<String> OUT =
      List.of(
          "org.milktide.delivery.sent.v1",
          "org.milktide.delivery.failed.v1",
          "org.milktide.delivery.bounced.v1",
          "org.milktide.journey.silenced.v1",
          "org.milktide.advice.withheld.v1");

  private static final String ENVELOPE = "cloudevent";

  private EventSchemas() {}

  /** The names of all schemas: the CloudEvents types, and {@code cloudevent} for the envelope. */
  public static NavigableSet<String> names() {
    NavigableSet<String> names = new TreeSet<>(OUT);
    names.add(ENVELOPE);
    Arrays.stream(EventType.values()).map(EventType::fullName).forEach(names::add);
    return names;
  }

  /** A schema as JSON; empty where there is none of that name. */
  public static Optional<String> schema(String name) {
    return names().contains(name)
        ? Optional.of(resource("schemas/" + name + ".json"))
        : Optional.empty();
  }

  /** The AsyncAPI document as JSON; its references are absolute paths, {@code /schemas/...}. */
  public static String asyncApi() {
    return resource("asyncapi.json");
  }

  private static String resource(String name) {
    try (InputStream file =
        Objects.requireNonNull(EventSchemas.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
