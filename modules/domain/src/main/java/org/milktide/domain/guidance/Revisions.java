package org.milktide.domain.guidance;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Numbers that tell what an item asks for from anything else, the same in every process. */
final class Revisions {
  /** To be counted up when the plan makes something else of the same items. */
  private static final String OF_THE_PLAN = "plan 3";

  private Revisions() {}

  static long of(Record item) {
    return hash(written(item));
  }

  /**
   * Of all items.
   *
   * @param norms which edition of countries' numbers
   */
  static long of(List<Item> items, String norms) {
    return hash(
        OF_THE_PLAN + norms + items.stream().map(Revisions::written).collect(Collectors.joining()));
  }

  /** By its components, so that none is forgotten; sets have another order in every process. */
  private static String written(Object value) {
    return switch (value) {
      case Record record ->
          Arrays.stream(Objects.requireNonNull(record.getClass().getRecordComponents()))
              .map(component -> component.getName() + "=" + written(valueOf(component, record)))
              .collect(Collectors.joining(",", record.getClass().getSimpleName() + "(", ")"));
      case Collection<?> many ->
          many.stream().map(Revisions::written).sorted().collect(Collectors.joining(",", "[", "]"));
      default -> value.toString();
    };
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static long hash(String text) {
    try {
      byte[] text256 =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(text256).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
