package org.milktide.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that depends on the reader, as written between braces. */
sealed interface Placeholder {
  /** Words or a number that the reader's language and country decide. */
  enum Slot implements Placeholder {
    BABY("baby"),
    /** Starts a sentence. */
    BABY_FIRST("Baby"),
    ADVICE_LINE("advice_line"),
    EMERGENCY_NUMBER("emergency_number"),
    FEEDING_LINE("feeding_line"),
    MOOD_LINE("mood_line"),
    LOSS_LINE("loss_line"),
    /** "3 days old"; a word for a young baby where no birth is known. */
    AGE("age"),
    /** For how many hours no wet diaper is to be told to somebody, at the baby's age. */
    DRY_HOURS("dry_hours"),
    STORAGE_ROOM("storage_room"),
    STORAGE_FRIDGE("storage_fridge"),
    STORAGE_FREEZER("storage_freezer"),
    STORAGE_THAWED("storage_thawed"),
    STORAGE_LEFTOVER("storage_leftover");

    private final String written;

    Slot(String written) {
      this.written = written;
    }
  }

  /** {@code {wants|want}}: the first for one baby, the second for more. */
  record ByNumber(String one, String many) implements Placeholder {}

  /** {@code {wets 3}}: the least wet diapers usually expected on day of life 3. */
  record Wets(int day) implements Placeholder {}

  /** {@code {dirties 3}}: the least dirty diapers usually expected on day of life 3. */
  record Dirties(int day) implements Placeholder {}

  Pattern COUNT = Pattern.compile("(wets|dirties) (\\d{1,3})");

  /**
   * Reads what stands between braces.
   *
   * @throws IllegalArgumentException when it is nothing we can fill, saying what is expected
   */
  static Placeholder parse(String inside) {
    Matcher count = COUNT.matcher(inside);
    if (count.matches()) {
      int day = day(inside, Integer.parseInt(count.group(2)));
      return count.group(1).equals("wets") ? new Wets(day) : new Dirties(day);
    }
    if (inside.contains("|")) {
      return byNumber(inside);
    }
    Optional<Slot> slot =
        Arrays.stream(Slot.values()).filter(one -> one.written.equals(inside)).findFirst();
    return slot.orElseThrow(() -> unknown("{" + inside + "}"));
  }

  static IllegalArgumentException unknown(String written) {
    List<String> known = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      known.add("{" + slot.written + "}");
    }
    known.addAll(List.of("{wets 3}", "{dirties 3}", "{one|many}"));
    return new IllegalArgumentException(
        "unknown placeholder '" + written + "', expected one of " + Names.list(known));
  }

  private static int day(String inside, int day) {
    if (day < 1 || day > DiaperTable.DAYS) {
      throw new IllegalArgumentException(
          "'{" + inside + "}' is no day we count, expected a day of life from 1 to 6");
    }
    return day;
  }

  private static ByNumber byNumber(String inside) {
    String[] parts = inside.split("\\|", -1);
    if (parts.length != 2 || inside.isBlank() || inside.strip().equals("|")) {
      throw new IllegalArgumentException(
          "'{"
              + inside
              + "}' is no choice of two, expected words for one baby and for more like"
              + " {wants|want}");
    }
    return new ByNumber(parts[0], parts[1]);
  }
}
