package org.milktide.standalone.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.time.LocalTimes;

/** Reads when things happen to a family, or says what of it cannot be. */
final class HappeningsReader {
  private static final int BIRTH_AROUND_DUE_DAYS = 60;
  private static final int SUBSCRIBED_BEFORE_DUE_WEEKS = 26;

  /** Where we hear of no birth, nothing more comes after it. */
  private static final Period AFTER_NO_BIRTH = Period.ofWeeks(6);

  private static final int NOON = 12;
  private static final String NEVER = "never";

  /** A subscription is taken from 300 days before the due date to 60 days after it. */
  private static final int SUBSCRIBED_MOST_BEFORE_DAYS = 300;

  private static final int SUBSCRIBED_MOST_AFTER_DAYS = 60;

  private final FamilyOptions given;
  private final LocalDate due;
  private final ZoneId zone;
  private final Period afterBirth;
  private final TimeReader times;

  HappeningsReader(FamilyOptions given, LocalDate due, ZoneId zone, Period afterBirth) {
    this.given = given;
    this.due = due;
    this.zone = zone;
    this.afterBirth = afterBirth;
    this.times = new TimeReader(due, zone);
  }

  /**
   * Reads the moments.
   *
   * @param bornInFile a birth that a file of events tells of
   * @throws BadOption when one of them cannot be
   */
  Happenings read(Optional<Instant> bornInFile) {
    Instant subscribed = subscribed();
    Instant born = born();
    Instant told = born == null ? notTold() : told(born, subscribed);
    Instant milkIn = milkIn(born);
    Instant until =
        born == null && bornInFile.isPresent()
            ? until(subscribed, bornInFile.get(), bornInFile.get())
            : until(subscribed, born, told);
    return new Happenings(subscribed, born, told, milkIn, until);
  }

  private Instant subscribed() {
    Instant at = times.read("--subscribed", given.subscribed).orElse(null);
    if (at == null) {
      LocalDate date = due.minusWeeks(SUBSCRIBED_BEFORE_DUE_WEEKS);
      return LocalTimes.firstInstant(date.atTime(NOON, 0), zone);
    }
    long before = daysBeforeDue(at);
    if (before > SUBSCRIBED_MOST_BEFORE_DAYS) {
      throw bad("--subscribed", given.subscribed, "is more than 300 days before the due date");
    }
    if (before < -SUBSCRIBED_MOST_AFTER_DAYS) {
      throw bad("--subscribed", given.subscribed, "is more than 60 days after the due date");
    }
    return at;
  }

  private @Nullable Instant born() {
    Instant at = times.read("--born", given.born).orElse(null);
    if (at != null && Math.abs(daysBeforeDue(at)) > BIRTH_AROUND_DUE_DAYS) {
      throw bad("--born", given.born, "is more than 60 days off the due date");
    }
    return at;
  }

  private @Nullable Instant notTold() {
    if (given.reported != null) {
      throw new BadOption("--reported", given.reported, "needs --born, the time of the birth");
    }
    return null;
  }

  /** A birth before the subscription comes with it. */
  private @Nullable Instant told(Instant born, Instant subscribed) {
    if (given.reported != null && given.reported.equals(NEVER)) {
      return null;
    }
    Instant earliest = born.isBefore(subscribed) ? subscribed : born;
    Instant at = times.readOrWord("--reported", given.reported, NEVER).orElse(earliest);
    if (at.isBefore(born)) {
      throw bad("--reported", given.reported, "lies before the birth, --born " + given.born);
    }
    if (at.isBefore(subscribed)) {
      throw bad("--reported", given.reported, "lies before the subscription");
    }
    return at;
  }

  private @Nullable Instant milkIn(@Nullable Instant born) {
    Instant at = times.read("--milk-in", given.milkIn).orElse(null);
    if (at != null && born == null) {
      throw bad("--milk-in", given.milkIn, "needs --born, the time of the birth");
    }
    if (at != null && at.isBefore(born)) {
      throw bad("--milk-in", given.milkIn, "lies before the birth, --born " + given.born);
    }
    return at;
  }

  private Instant until(Instant subscribed, @Nullable Instant born, @Nullable Instant told) {
    Instant at = times.read("--until", given.until).orElse(null);
    if (at == null) {
      return born == null
          ? LocalTimes.startOfDay(due.plus(AFTER_NO_BIRTH), zone)
          : after(born, told == null ? AFTER_NO_BIRTH : afterBirth);
    }
    if (!at.isAfter(subscribed)) {
      throw bad("--until", given.until, "is not after the subscription");
    }
    return at;
  }

  private Instant after(Instant birth, Period period) {
    return LocalTimes.startOfDay(LocalTimes.dateAt(birth, zone).plus(period), zone);
  }

  private long daysBeforeDue(Instant at) {
    return ChronoUnit.DAYS.between(LocalTimes.dateAt(at, zone), due);
  }

  private BadOption bad(String option, @Nullable String text, String problem) {
    return new BadOption(option, String.valueOf(text), problem + " (due " + due + ")");
  }
}
