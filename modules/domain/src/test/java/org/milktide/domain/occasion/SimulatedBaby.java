package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.milktide.domain.guidance.Norms;

/**
 * What truly happens to a baby in its first 14 days: sessions, wet diapers and yellow stools. Most
 * feed 10 times in 24 hours, with a deviation of 2 from day to day; one in twenty truly feeds 5
 * times, and has half as many diapers.
 */
final class SimulatedBaby {
  static final int DAYS = 14;
  static final Instant BORN = Instant.parse("2027-03-01T00:00:00Z");

  /** After all of it. */
  static final Instant END = BORN.plus(Duration.ofDays(DAYS + 2L));

  private static final double LOW_SHARE = 0.05;

  /** Wet diapers of babies that feed well: one or two more than what is commonly said. */
  private static final double[] WET = {2, 3, 4.5, 5.5, 6.5, 7.5};

  private static final double WET_DEVIATION = 1.2;
  private static final double STOOLS = 4;
  private static final double STOOL_DEVIATION = 1.2;

  final Instant born;
  final boolean low;
  final List<Instant> sessions = new ArrayList<>();
  final List<Instant> wet = new ArrayList<>();
  final List<Instant> stools = new ArrayList<>();

  SimulatedBaby(RandomGenerator random) {
    born = BORN.plus(Duration.ofMinutes(random.nextInt(24 * 60)));
    low = random.nextDouble() < LOW_SHARE;
    for (int day = 1; day <= DAYS; day++) {
      Instant from = born.plus(Duration.ofDays(day - 1L));
      double feeds = low ? random.nextGaussian(5, 1) : random.nextGaussian(10, 2);
      double share = low ? 0.5 : 1;
      double wets = random.nextGaussian(WET[Math.min(day, WET.length) - 1] * share, WET_DEVIATION);
      double yellow = random.nextGaussian(STOOLS * share, STOOL_DEVIATION);
      spread(sessions, from, feeds, random);
      spread(wet, from, wets, random);
      spread(stools, from, day < DarkStool.FIRST_DAY ? 0 : yellow, random);
    }
  }

  /** So many instants over a day, at distances that vary by 40 % to either side. */
  private static void spread(
      List<Instant> into, Instant from, double number, RandomGenerator random) {
    int count = (int) Math.max(0, Math.round(number));
    for (int i = 0; i < count; i++) {
      double part = (i + 0.5 + random.nextDouble(-0.4, 0.4)) / count;
      into.add(from.plusSeconds((long) (part * 24 * 3600)));
    }
  }

  /** How many of these lie in a day of life. */
  static int on(List<Instant> instants, Instant born, int day) {
    Instant from = born.plus(Duration.ofDays(day - 1L));
    Instant until = from.plus(Duration.ofDays(1));
    return (int) instants.stream().filter(at -> !at.isBefore(from) && at.isBefore(until)).count();
  }

  int sessions(int day) {
    return on(sessions, born, day);
  }

  boolean isDry(int day) {
    return on(wet, born, day) < Norms.DEFAULT.askWet(day);
  }

  int stools(int day) {
    return on(stools, born, day);
  }
}
