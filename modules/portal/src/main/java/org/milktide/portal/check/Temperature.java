package org.milktide.portal.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A temperature as somebody types it: with a comma or a point, a degree sign or none. No person's
 * temperature is possible in both units, so nobody is asked which one it is.
 *
 * @param unit {@code C} or {@code F}
 */
record Temperature(double degrees, String unit) {
  private static final Pattern NUMBER = Pattern.compile("(\\d{2,3})(?:[.,](\\d{1,2}))?");

  /** What is a fever in a young baby, at the least (clinical.md section 3). */
  static final Temperature FEVER = new Temperature(38, "C");

  /** Empty where there is none, or none of a person. */
  static Optional<Temperature> read(@Nullable String typed) {
    Matcher number = NUMBER.matcher(typed == null ? "" : typed);
    if (!number.find()) {
      return Optional.empty();
    }
    String fraction = number.group(2) == null ? "0" : number.group(2);
    double degrees = Double.parseDouble(number.group(1) + "." + fraction);
    if (degrees >= 25 && degrees <= 45) {
      return Optional.of(new Temperature(degrees, "C"));
    }
    return degrees >= 77 && degrees <= 113
        ? Optional.of(new Temperature(degrees, "F"))
        : Optional.empty();
  }
}
