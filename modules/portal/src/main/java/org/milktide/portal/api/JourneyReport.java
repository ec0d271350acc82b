package org.milktide.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner may see of a journey: neither address nor name.
 *
 * @param standing whether messages flow, and if not, why
 * @param quiet quiet hours, such as {@code 21:00-08:00}
 * @param nextDueAt when the journey is planned next; null: nothing will be due as things are
 * @param deliveries the last 50, oldest first
 */
record JourneyReport(
    String journeyId,
    String standing,
    List<String> stages,
    @Nullable LocalDate dueDate,
    List<BirthReport> births,
    @Nullable Instant milkIn,
    int babies,
    String timeZone,
    String rhythm,
    String quiet,
    @Nullable Instant nextDueAt,
    List<UpcomingReport> upcoming,
    List<Deliveries.Delivery> deliveries) {
  JourneyReport {
    stages = List.copyOf(stages);
    births = List.copyOf(births);
    upcoming = List.copyOf(upcoming);
    deliveries = List.copyOf(deliveries);
  }

  /** A birth; without a babyId that of the only or first baby. */
  record BirthReport(
      @Nullable String babyId, Instant at, @Nullable Integer gestationDays, String outcome) {}

  /** Something that will be due, as things stand now. */
  record UpcomingReport(
      String recipient, String item, String occurrence, Instant dueAt, String reason) {}
}
