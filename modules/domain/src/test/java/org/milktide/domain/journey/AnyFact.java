package org.milktide.domain.journey;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/**
 * Draws a fact of any type there is, from few values, so that they often meet. A type that is new
 * is drawn without a change here, as long as its parts are of known types.
 */
final class AnyFact {
  /** Enough for a constructor that refuses some values to take others. */
  private static final int ATTEMPTS = 100;

  static final List<Class<?>> TYPES = types(Fact.class).toList();

  private static final RecipientId PARTNER = new RecipientId("partner-1");

  private final RandomGenerator random;
  private final Map<Class<?>, Supplier<Object>> parts = new HashMap<>();

  AnyFact(RandomGenerator random, Instant around) {
    this.random = random;
    parts.put(Instant.class, () -> around.plusSeconds(3600L * random.nextInt(5)));
    parts.put(LocalDate.class, () -> LocalDate.of(2027, 5, 1 + random.nextInt(3)));
    parts.put(ZoneId.class, () -> ZoneId.of(any("Europe/Berlin", "Asia/Tokyo")));
    parts.put(Locale.class, () -> any(Locale.ENGLISH, Locale.GERMAN));
    parts.put(
        Rhythm.class, () -> Rhythm.parse(any("as-it-comes", "daily 09:00", "weekly mon 09:00")));
    parts.put(QuietHours.class, () -> any(QuietHours.DEFAULT, QuietHours.NONE));
    parts.put(BabyId.class, () -> new BabyId(any("A", "B")));
    parts.put(RecipientId.class, () -> any(RecipientId.PARENT, PARTNER));
    parts.put(
        EmailAddress.class,
        () -> new EmailAddress(any("anna@example.org", "Anna@Example.org", "ben@example.org")));
    parts.put(
        WordSet.class, () -> WordSet.of(List.of(any("bmi", "diabetes"), any("mood", "new-word"))));
    parts.put(PumpTimes.class, () -> PumpTimes.of(List.of(LocalTime.of(any(3, 6, 22), 30))));
    parts.put(RuleId.class, () -> new RuleId(any("R16", "R17")));
    parts.put(String.class, () -> any("e1", "e2", "e3"));
    parts.put(int.class, () -> any(1, 2, 5, 2800, 3000));
    parts.put(Double.class, () -> any(36.5, 39.0));
    parts.put(Integer.class, () -> any(1, 5, 160, 275, 3000));
    parts.put(boolean.class, random::nextBoolean);
    parts.put(Boolean.class, random::nextBoolean);
  }

  private static Stream<Class<?>> types(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AnyFact::types)
        : Stream.of(type);
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** A fact of this type. */
  Fact draw(Class<?> type) {
    return (Fact) record(type);
  }

  private Object record(Class<?> type) {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return construct(type);
      } catch (InvocationTargetException refused) {
        if (!(refused.getCause() instanceof IllegalArgumentException)) {
          throw new AssertionError(type + " breaks", refused);
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(type + " cannot be made", e);
      }
    }
    throw new AssertionError(type + " refuses everything that is drawn for it");
  }

  private Object construct(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return constructor.newInstance(Arrays.stream(components).map(this::part).toArray());
  }

  private @Nullable Object part(RecordComponent component) {
    Class<?> type = component.getType();
    boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (optional && random.nextInt(3) == 0) {
      return null;
    }
    if (parts.containsKey(type)) {
      return parts.get(type).get();
    }
    if (type.isEnum()) {
      return any(type.getEnumConstants());
    }
    if (type.isRecord()) {
      return record(type);
    }
    throw new AssertionError("say in AnyFact how to draw a " + type + " for " + component);
  }
}
