package org.milktide.portal.journey;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A baby's weight as people type it: {@code 3450}, {@code 3450 g}, {@code 3,45}, {@code 3.45 kg} or
 * {@code 7 lb 9 oz}.
 */
final class Grams {
  private static final double OF_A_POUND = 453.59237;
  private static final double OF_AN_OUNCE = OF_A_POUND / 16;

  /**
   * A number up to this is in kilograms: no baby is so light in grams, or so heavy in kilograms.
   */
  private static final double MOST_KILOGRAMS = 30;

  private static final Pattern METRIC =
      Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,3})?)\\s*(?:k?g)?\\.?");

  private static final Pattern POUNDS =
      Pattern.compile(
          "(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*lbs?\\.?(?:\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*oz\\.?)?");

  private Grams() {}

  /** In grams; empty where it is no weight. */
  static OptionalInt read(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Matcher metric = METRIC.matcher(text);
    if (metric.matches()) {
      double number = number(metric.group(1));
      return OptionalInt.of((int) Math.round(number <= MOST_KILOGRAMS ? number * 1000 : number));
    }
    Matcher pounds = POUNDS.matcher(text);
    if (!pounds.matches()) {
      return OptionalInt.empty();
    }
    double ounces = pounds.group(2) == null ? 0 : number(pounds.group(2));
    return OptionalInt.of(
        (int) Math.round(number(pounds.group(1)) * OF_A_POUND + ounces * OF_AN_OUNCE));
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }
}
