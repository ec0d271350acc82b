package org.milktide.domain.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;

/** When a recipient wants digests; each moment of it is a slot. */
public sealed interface Rhythm {
  Rhythm DEFAULT = new Daily(LocalTime.of(9, 0));

  /** Whenever there is something, outside quiet hours. */
  record AsItComes() implements Rhythm {
    @Override
    public String toString() {
      return "as-it-comes";
    }
  }

  /** Every local day at this time. */
  record Daily(LocalTime at) implements Rhythm {
    @Override
    public String toString() {
      return "daily " + at;
    }
  }

  /** Every local week on this day at this time. */
  record Weekly(DayOfWeek day, LocalTime at) implements Rhythm {
    @Override
    public String toString() {
      return "weekly " + day.name().substring(0, 3).toLowerCase(Locale.ROOT) + " " + at;
    }
  }

  /**
   * Reads {@code as-it-comes}, {@code daily 09:00} or {@code weekly mon 09:00}.
   *
   * @throws IllegalArgumentException when the text is none of these
   */
  static Rhythm parse(String text) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    try {
      if (words.length == 1 && words[0].equals("as-it-comes")) {
        return new AsItComes();
      }
      if (words.length == 2 && words[0].equals("daily")) {
        return new Daily(LocalTime.parse(words[1]));
      }
      if (words.length == 3 && words[0].equals("weekly")) {
        return new Weekly(day(words[1]), LocalTime.parse(words[2]));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(expected(text), e);
    }
    throw new IllegalArgumentException(expected(text));
  }

  /** The time of day of a rhythm's slots; of one that has none, that of {@link #DEFAULT}. */
  static LocalTime timeOf(Rhythm rhythm) {
    return switch (rhythm) {
      case AsItComes() -> timeOf(DEFAULT);
      case Daily(LocalTime at) -> at;
      case Weekly(DayOfWeek _, LocalTime at) -> at;
    };
  }

  private static DayOfWeek day(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      if (word.length() >= 3 && name.startsWith(word)) {
        return day;
      }
    }
    throw new DateTimeException("no day of the week: " + word);
  }

  private static String expected(String text) {
    return "rhythm '" + text + "' is not as-it-comes, daily HH:mm or weekly DAY HH:mm";
  }
}
