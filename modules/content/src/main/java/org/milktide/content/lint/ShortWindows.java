package org.milktide.content.lint;

import java.time.Duration;
import java.time.LocalDateTime;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.guidance.Urgency;

/**
 * Whoever hears from us once a week needs eight days to be sure of a slot, so an item for the next
 * digest that begins after day 14 is open for that long.
 */
final class ShortWindows implements Check {
  private static final Duration LEAST = Duration.ofDays(8);
  private static final int FIRST_DAYS = 13;

  /** A birth late in the day, for which local midnights come soonest. */
  private static final LocalDateTime BIRTH = LocalDateTime.parse("2027-01-05T23:59");

  @Override
  public void look(LintedPack linted, Findings findings) {
    for (Item item : linted.pack().catalogue().items()) {
      boolean afterBirth =
          item.from().anchor() == Anchor.BIRTH || item.from().anchor() == Anchor.DELIVERY;
      if (item.urgency() == Urgency.U0
          && afterBirth
          && item.from().anchor() == item.until().anchor()) {
        look(linted, item, findings);
      }
    }
  }

  private static void look(LintedPack linted, Item item, Findings findings) {
    LocalDateTime from = at(item.from().offset());
    Duration open = Duration.between(from, at(item.until().offset()));
    if (from.isAfter(BIRTH.plusDays(FIRST_DAYS)) && open.compareTo(LEAST) < 0) {
      findings.error(
          linted.place(item.id()),
          "until",
          "begins after day 14 and is open for %d hours, under 8 days".formatted(open.toHours()),
          "end it later: a weekly rhythm has a slot in every 8 days");
    }
  }

  private static LocalDateTime at(Offset offset) {
    LocalDateTime midnight = BIRTH.toLocalDate().atStartOfDay();
    return switch (offset) {
      case Offset.Hours(int hours) -> BIRTH.plusHours(hours);
      case Offset.DayOfLife(int day) -> BIRTH.plusDays(day - 1L);
      case Offset.Weeks(int weeks) -> midnight.plusWeeks(weeks);
      case Offset.Months(int months) -> midnight.plusMonths(months);
      case Offset.Days(int days) -> midnight.plusDays(days);
      case Offset.Gestation _ -> throw new IllegalArgumentException("counted from the due date");
    };
  }
}
