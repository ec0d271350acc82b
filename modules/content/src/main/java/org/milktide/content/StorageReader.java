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

  private static final Set<String> UNITS = Set.of("hours", "days", "months");
  private static final Set<String> WITH_LIMIT =
      Set.of("hours", "days", "months", "celsius", "unsure");

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
        StorageTime time = time(storage, where);
        if (time != null) {
          times.put(where, time);
        }
      }
    }
    return times;
  }

  private static @Nullable StorageTime time(Fields storage, Where where) {
    Fields fields = storage.nested(Names.of(where));
    if (fields == null) {
      return null;
    }
    fields.allowOnly(where.hasLimit() ? WITH_LIMIT : UNITS);
    Unit unit = unit(fields);
    if (unit == null) {
      storage.report(Names.of(where), "has no time, expected one of hours, days, months");
      return null;
    }
    Integer amount = fields.number(Names.of(unit));
    Integer celsius = where.hasLimit() ? fields.number("celsius") : null;
    Integer unsure = fields.has("unsure") ? fields.number("unsure") : null;
    if (amount == null || (where.hasLimit() && celsius == null)) {
      return null;
    }
    try {
      return new StorageTime(
          amount, unit, Optional.ofNullable(celsius), Optional.ofNullable(unsure));
    } catch (IllegalArgumentException e) {
      storage.report(
          Names.of(where), "has no length of time, expected 1 or more, and less when unsure");
      return null;
    }
  }

  private static @Nullable Unit unit(Fields fields) {
    for (Unit unit : Unit.values()) {
      if (fields.has(Names.of(unit))) {
        return unit;
      }
    }
    return null;
  }
}
