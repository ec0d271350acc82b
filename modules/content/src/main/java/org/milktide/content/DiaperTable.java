package org.milktide.content;

import java.util.List;

/**
 * Diapers in 24 hours of babies born at 37 weeks or later and at home, by day of life 1 to 6; day 6
 * stands for all that follow (clinical.md 2.1). Day 1 is the first 24 hours.
 *
 * @param wet the least wet diapers usually expected
 * @param dirty the least dirty diapers usually expected
 * @param askBelow fewer wet diapers than this are asked about; 0 when nothing is asked
 */
public record DiaperTable(List<Integer> wet, List<Integer> dirty, List<Integer> askBelow) {
  static final int DAYS = 6;

  public DiaperTable {
    wet = days(wet);
    dirty = days(dirty);
    askBelow = days(askBelow);
    for (int day = 0; day < DAYS; day++) {
      if (askBelow.get(day) > wet.get(day)) {
        throw new IllegalArgumentException("asked about where as many as usual are seen");
      }
    }
  }

  private static List<Integer> days(List<Integer> counts) {
    if (counts.size() != DAYS || counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(counts + " is not a count for each of six days");
    }
    return List.copyOf(counts);
  }

  /** The least wet diapers usually expected on a day of life, from 1. */
  public int wetOn(int dayOfLife) {
    return on(wet, dayOfLife);
  }

  /** The least dirty diapers usually expected on a day of life, from 1. */
  public int dirtyOn(int dayOfLife) {
    return on(dirty, dayOfLife);
  }

  /** Fewer wet diapers than this on a day of life, from 1, are asked about. */
  public int askBelowOn(int dayOfLife) {
    return on(askBelow, dayOfLife);
  }

  private static int on(List<Integer> counts, int dayOfLife) {
    if (dayOfLife < 1) {
      throw new IllegalArgumentException(dayOfLife + ": days of life start at 1");
    }
    return counts.get(Math.min(dayOfLife, DAYS) - 1);
  }
}
