package org.milktide.standalone.simulate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.time.LocalTimes;

/** Reads the moments of one family: in its own time, or with an offset. */
final class TimeReader {
  /** Nothing that is simulated lies further from the due date: a wrong year, more likely. */
  private static final Duration FARTHEST = Duration.ofDays(3 * 366);

  private final LocalDate due;
  private final ZoneId zone;

  TimeReader(LocalDate due, ZoneId zone) {
    this.due = due;
    this.zone = zone;
  }

  Optional<Instant> read(String option, @Nullable String given) {
    return given == null ? Optional.empty() : Optional.of(required(option, given, ""));
  }

  /** Reads an option that takes a word too, which the caller has looked for. */
  Optional<Instant> readOrWord(String option, @Nullable String given, String word) {
    return given == null ? Optional.empty() : Optional.of(required(option, given, ", or " + word));
  }

  private Instant required(String option, String given, String orElse) {
    Instant at =
        withOffset(given).or(() -> local(given)).orElseThrow(() -> notATime(option, given, orElse));
    Instant anchor = LocalTimes.startOfDay(due, zone);
    if (Duration.between(anchor, at).abs().compareTo(FARTHEST) > 0) {
      throw new BadOption(option, given, "is years away from the due date " + due);
    }
    return at;
  }

  private BadOption notATime(String option, String given, String orElse) {
    String local = "2027-01-05T03:10 (in " + zone + ")";
    return new BadOption(
        option, given, "is not a time such as " + local + " or 2027-01-05T03:10+01:00" + orElse);
  }

  private static Optional<Instant> withOffset(String given) {
    try {
      return Optional.of(OffsetDateTime.parse(given).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Optional<Instant> local(String given) {
    try {
      return Optional.of(LocalTimes.firstInstant(LocalDateTime.parse(given), zone));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
