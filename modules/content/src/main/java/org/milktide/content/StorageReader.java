package org.milktide.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.content.StorageTime.Unit;
import org.milktide.content.StorageTime.Where;

/** Reads how long a country says that expressed milk keeps. */
final class StorageReader {
  static final String FIELD = "storage";

  /** The keys of what keeps how long. */
  static final Set<String> PLACES =
      Stream.of(Where.values()).map(Names::of).collect(Collectors.toUnmodifiableSet());

  private StorageReader() {}

  /** Times for all places; those that are left out are the default's. */
  static Map<Where, StorageTime> read(Fields region, Map<Where, StorageTime> defaults) {
    Map<Where, StorageTime> times = new EnumMap<>(Where.class);
    times.putAll(defaults);
    if (!region.has(FIELD) && !defaults.isEmpty()) {
      return times;
    }
    Fields storage = region.nested(FIELD);
    if (storage == null) {
      return times;
    }
    storage.allowOnly(PLACES);
    for (Where where : Where.values()) {
      String name = Names.of(where);
      if (storage.has(name) || !defaults.containsKey(where)) {
        StorageTime time = time(storage, name);
        if (time != null) {
          times.put(where, time);
        }
      }
    }
    return times;
  }

  private static @Nullable StorageTime time(Fields storage, String name) {
    Fields fields = storage.nested(name);
    if (fields == null) {
      return null;
    }
    fields.allowOnly(Set.of("hours", "days", "months", "celsius", "unsure"));
    for (Unit unit : Unit.values()) {
      if (fields.has(Names.of(unit))) {
        Integer amount = fields.number(Names.of(unit));
        return amount == null
            ? null
            : new StorageTime(
                amount, unit, optional(fields, "celsius"), optional(fields, "unsure"));
      }
    }
    storage.report(name, "has no time, expected hours, days or months");
    return null;
  }

  private static Optional<Integer> optional(Fields fields, String field) {
    return fields.has(field) ? Optional.ofNullable(fields.number(field)) : Optional.empty();
  }
}
