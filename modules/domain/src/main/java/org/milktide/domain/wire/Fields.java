package org.milktide.domain.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.WordSet;

/** The fields of a JSON object, read one by one; what cannot be read is named by its path. */
public final class Fields {
  private static final int LONGEST_TEXT = 2000;
  private static final int MOST_WORDS = 50;

  private final String path;
  private final Map<String, @Nullable Object> values;
  private final Set<String> asked = new HashSet<>();
  private final List<Fields> inner = new ArrayList<>();
  private int ignored;

  private Fields(String path, Map<String, @Nullable Object> values) {
    this.path = path;
    this.values = values;
  }

  /** The fields of an object; {@code path} is empty for the outermost one. */
  public static Fields of(String path, @Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> values = new HashMap<>();
      map.forEach((key, value) -> values.put(String.valueOf(key), value));
      return new Fields(path, values);
    }
    throw new BadField(path.isEmpty() ? "(record)" : path, "is not a JSON object");
  }

  public String text(String name) {
    return required(name, optionalText(name));
  }

  /** A text of at most 2,000 characters without control characters. */
  public @Nullable String optionalText(String name) {
    Object value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      throw bad(name, "is not a text");
    }
    if (text.length() > LONGEST_TEXT) {
      throw bad(name, "is longer than " + LONGEST_TEXT + " characters");
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw bad(name, "holds control characters");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw bad(name, "holds half a character (an unpaired surrogate)");
    }
    return text;
  }

  public Instant instant(String name) {
    return required(name, optionalInstant(name));
  }

  /** A date-time with an offset (RFC 3339). */
  public @Nullable Instant optionalInstant(String name) {
    return optional(
        name,
        text -> OffsetDateTime.parse(text).toInstant(),
        "is not a date-time with an offset, such as 2027-01-05T03:10:00Z");
  }

  public LocalDate date(String name) {
    return required(name, optionalDate(name));
  }

  public @Nullable LocalDate optionalDate(String name) {
    return optional(name, LocalDate::parse, "is not a date such as 2027-01-10");
  }

  /** An IANA zone; offsets such as +01:00 know no clock changes and are refused. */
  public @Nullable ZoneId optionalZone(String name) {
    return optional(name, Fields::ianaZone, "is not an IANA time zone such as Europe/Berlin");
  }

  private static ZoneId ianaZone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new IllegalArgumentException("not an IANA zone");
    }
    return ZoneId.of(text);
  }

  public @Nullable Integer optionalInteger(String name, int least, int most) {
    Object value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Integer || value instanceof Long)) {
      throw bad(name, "is not a whole number");
    }
    long number = ((Number) value).longValue();
    if (number < least || number > most) {
      throw bad(name, number + " is not between " + least + " and " + most);
    }
    return (int) number;
  }

  public int integer(String name, int least, int most) {
    return required(name, optionalInteger(name, least, most));
  }

  public @Nullable Double optionalNumber(String name, double least, double most) {
    Object value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Number number)) {
      throw bad(name, "is not a number");
    }
    if (!(number.doubleValue() >= least && number.doubleValue() <= most)) {
      throw bad(name, number + " is not between " + least + " and " + most);
    }
    return number.doubleValue();
  }

  public boolean flag(String name) {
    return required(name, optionalFlag(name));
  }

  public @Nullable Boolean optionalFlag(String name) {
    Object value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw bad(name, "is not true or false");
  }

  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return required(name, optionalChoice(name, type));
  }

  /** One of an enum's words, written in lower case with hyphens. */
  public <E extends Enum<E>> @Nullable E optionalChoice(String name, Class<E> type) {
    String text = optionalText(name);
    if (text == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(text)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(Fields::word).collect(Collectors.joining(", "));
    throw bad(name, "is none of " + known);
  }

  /**
   * A list of words like {@code ["long-labour"]}. Capitals, spaces and underscores are taken as the
   * words they stand for; what is no word then is ignored and counted with unknown fields.
   */
  public @Nullable WordSet optionalWords(String name) {
    List<String> list = optionalTexts(name, MOST_WORDS);
    if (list == null) {
      return null;
    }
    List<String> words = list.stream().map(Fields::plainWord).filter(WordSet::isWord).toList();
    ignored += list.size() - words.size();
    return WordSet.of(words);
  }

  /** A list of so many texts at most; what is none is taken as the text that stands for it. */
  public @Nullable List<String> optionalTexts(String name, int most) {
    Object value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof List<?> list)) {
      throw bad(name, "is not a list of words");
    }
    if (list.size() > most) {
      throw bad(name, "holds more than " + most + " words");
    }
    return list.stream().map(String::valueOf).toList();
  }

  /** A word like {@code not-sure}, however it is written. */
  public String word(String name) {
    String word = plainWord(text(name));
    if (!WordSet.isWord(word)) {
      throw bad(name, "is not a word such as not-sure");
    }
    return word;
  }

  private static String plainWord(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  /** How a constant is written in events: lower case with hyphens. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Fields object(String name) {
    return required(name, optionalObject(name));
  }

  public @Nullable Fields optionalObject(String name) {
    Object value = value(name);
    if (value == null) {
      return null;
    }
    Fields object = of(pathOf(name), value);
    inner.add(object);
    return object;
  }

  /** A text that something else reads; what it refuses has this problem. */
  public <T> @Nullable T optionalParsed(String name, Function<String, T> reader, String problem) {
    return optional(name, reader, problem);
  }

  /** Whether the object has this field, whatever is in it. */
  public boolean has(String name) {
    return value(name) != null;
  }

  /**
   * How many fields there are, here and in the objects within, that nobody asked for, and how many
   * words that are none.
   */
  public int unasked() {
    int here = (int) values.keySet().stream().filter(name -> !asked.contains(name)).count();
    return here + ignored + inner.stream().mapToInt(Fields::unasked).sum();
  }

  /** The paths of all fields that were asked for, there or not, those of objects within too. */
  Set<String> asked() {
    Set<String> all = new HashSet<>();
    asked.forEach(name -> all.add(pathOf(name)));
    inner.forEach(object -> all.addAll(object.asked()));
    return all;
  }

  /** The names of all fields there are. */
  public Set<String> names() {
    return Set.copyOf(values.keySet());
  }

  /** The complaint about a field. */
  public BadField bad(String name, String problem) {
    return new BadField(pathOf(name), problem);
  }

  private @Nullable Object value(String name) {
    asked.add(name);
    return values.get(name);
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw bad(name, "is missing");
    }
    return value;
  }

  private <T> @Nullable T optional(String name, Function<String, T> reader, String problem) {
    String text = optionalText(name);
    if (text == null) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw bad(name, problem);
    }
  }
}
