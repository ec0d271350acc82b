package org.milktide.domain.guidance;

import java.time.Duration;
import java.util.List;

/**
 * The numbers that differ between countries and that decisions are made with; the guidance pack's
 * tables hold them (clinical.md 2.1, 2.3 and 5).
 *
 * @param askWet fewer wet diapers in 24 hours than this are asked about, by day of life 1 to 6 and
 *     later; zero: never asked about
 * @param expectedWet how many wet diapers are commonly seen in 24 hours, by the same days
 * @param expectedDirty how many diapers with stool, by the same days
 * @param birthWeightBackDay the day of life by which the birth weight is commonly back
 * @param fridge how long milk of a baby born at term keeps in a fridge
 * @param freezer how long in a freezer
 * @param version tells one edition of these numbers from another, for the record of a decision
 */
public record Norms(
    List<Integer> askWet,
    List<Integer> expectedWet,
    List<Integer> expectedDirty,
    int birthWeightBackDay,
    Duration fridge,
    Duration freezer,
    String version) {
  private static final int DAYS = 6;

  /** What holds where nothing is known of a country: the built-in pack's default numbers. */
  public static final Norms DEFAULT =
      new Norms(
          List.of(0, 1, 2, 3, 4, 5),
          List.of(1, 2, 3, 4, 5, 6),
          List.of(1, 1, 2, 2, 2, 2),
          14,
          Duration.ofDays(3),
          Duration.ofDays(180),
          "default");

  public Norms {
    askWet = days("askWet", askWet);
    expectedWet = days("expectedWet", expectedWet);
    expectedDirty = days("expectedDirty", expectedDirty);
    if (birthWeightBackDay < 1) {
      throw new IllegalArgumentException("birthWeightBackDay: is not a day of life");
    }
  }

  private static List<Integer> days(String name, List<Integer> numbers) {
    if (numbers.size() != DAYS || numbers.stream().anyMatch(number -> number < 0)) {
      throw new IllegalArgumentException(name + ": is not a number for each of 6 days");
    }
    return List.copyOf(numbers);
  }

  /** The same numbers, with the name of their edition. */
  public Norms edition(String name) {
    return new Norms(askWet, expectedWet, expectedDirty, birthWeightBackDay, fridge, freezer, name);
  }

  /** The least number of wet diapers that nobody asks about on this day of life, from 1. */
  public int askWet(int dayOfLife) {
    return askWet.get(Math.min(dayOfLife, DAYS) - 1);
  }

  /** How many wet diapers are commonly seen on this day of life, from 1. */
  public int expectedWet(int dayOfLife) {
    return expectedWet.get(Math.min(dayOfLife, DAYS) - 1);
  }

  /** How many diapers with stool are commonly seen on this day of life, from 1. */
  public int expectedDirty(int dayOfLife) {
    return expectedDirty.get(Math.min(dayOfLife, DAYS) - 1);
  }
}
