package org.milktide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;

/**
 * Reads moments as packs write them: {@code birth h12}, {@code ga 16w0d}, {@code return-to-work
 * -21d}.
 */
final class Moments {
  /** The due date is written as the gestational age that people know, not as days before it. */
  private static final String GESTATION = "ga";

  private static final Pattern FORM = Pattern.compile("([a-z-]+) +(\\S+)");
  private static final Pattern AGE = Pattern.compile("(\\d{1,2})w([0-6])d");
  private static final Pattern DISTANCE = Pattern.compile("([a-z]+)(\\d{1,4})");

  private static final Pattern DAYS = Pattern.compile("([+-]\\d{1,3})([dw])");
  private static final int DAYS_OF_WEEK = 7;

  private Moments() {}

  /**
   * Reads one moment.
   *
   * @throws IllegalArgumentException when the text is none, saying what is expected
   */
  static Moment parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not a moment, expected an anchor and an offset like 'birth h12', 'birth d10',"
              + " 'birth w6', 'birth mo3' or 'ga 16w0d'");
    }
    String anchor = form.group(1);
    String offset = form.group(2);
    if (anchor.equals(GESTATION)) {
      return new Moment(Anchor.DUE_DATE, gestation(offset));
    }
    Anchor counted = anchor(anchor);
    return new Moment(counted, counted == Anchor.RETURN_TO_WORK ? days(offset) : distance(offset));
  }

  private static Anchor anchor(String name) {
    Optional<Anchor> anchor =
        Names.find(Anchor.class, name).filter(found -> found != Anchor.DUE_DATE);
    return anchor.orElseThrow(
        () ->
            new IllegalArgumentException(
                "unknown anchor '" + name + "', expected one of " + Names.list(anchors())));
  }

  private static List<String> anchors() {
    List<String> names = new ArrayList<>();
    for (Anchor anchor : Anchor.values()) {
      names.add(anchor == Anchor.DUE_DATE ? GESTATION : Names.of(anchor));
    }
    return names;
  }

  private static Offset gestation(String text) {
    Matcher age = AGE.matcher(text);
    if (!age.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a gestational age, expected weeks and days like '16w0d'");
    }
    return new Offset.Gestation(
        Integer.parseInt(age.group(1)) * 7 + Integer.parseInt(age.group(2)));
  }

  /** Days or weeks before ({@code -21d}, {@code -3w}) or after ({@code +1d}) a date. */
  private static Offset days(String text) {
    Matcher days = DAYS.matcher(text);
    if (!days.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a number of days or weeks, expected one like '-21d' or '-3w'");
    }
    int count = Integer.parseInt(days.group(1));
    return new Offset.Days(days.group(2).equals("w") ? count * DAYS_OF_WEEK : count);
  }

  private static Offset distance(String text) {
    Matcher distance = DISTANCE.matcher(text);
    if (!distance.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not an offset, expected a unit and a number like 'h12' or 'd10'");
    }
    int count = Integer.parseInt(distance.group(2));
    return switch (distance.group(1)) {
      case "h" -> new Offset.Hours(count);
      case "d" -> new Offset.DayOfLife(count);
      case "w" -> new Offset.Weeks(count);
      case "mo" -> new Offset.Months(count);
      default ->
          throw new IllegalArgumentException(
              "unknown unit '"
                  + distance.group(1)
                  + "', expected h (hours), d (day of life), w (weeks) or mo (months)");
    };
  }
}
