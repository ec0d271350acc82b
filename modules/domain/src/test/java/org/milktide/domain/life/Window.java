package org.milktide.domain.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Changes;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;

/** The interval {@code [from, until)} of an item, by the calendar of {@code java.time}. */
record Window(Instant from, Instant until) {
  /** The window of an item that is right for this family; clusters of feeds are left out. */
  static Optional<Window> of(Item item, JourneyState state) {
    Optional<Instant> from = resolve(item.from(), state);
    Optional<Instant> until = resolve(item.until(), state);
    boolean right =
        item.conditions().stream().allMatch(condition -> isSo(condition, state))
            && item.unless().stream().noneMatch(condition -> isSo(condition, state))
            && !isSwitchedOff(item, state);
    return right && from.isPresent() && until.isPresent() && from.get().isBefore(until.get())
        ? Optional.of(new Window(from.get(), until.get()))
        : Optional.empty();
  }

  /** By the groups of the small catalogue that lives are led with. */
  private static boolean isSwitchedOff(Item item, JourneyState state) {
    Stream<String> groups =
        state.parent().silencedTopics().words().stream()
            .flatMap(
                topic ->
                    switch (topic) {
                      case "first-days" -> Stream.of("first-hours", "colostrum");
                      case "feeding" -> Stream.of("maintenance", "rhythm");
                      default -> Stream.of(topic);
                    });
    return item.urgency() == Urgency.U0 && groups.anyMatch(item.id().group()::equals);
  }

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  private static Optional<Instant> resolve(Moment moment, JourneyState state) {
    ZoneId zone = state.parent().timetable().zone();
    return switch (moment.anchor()) {
      case SUBSCRIBED ->
          Optional.ofNullable(state.parent().consent())
              .map(consent -> after(consent.arrivedAt(), moment.offset(), zone));
      case DUE_DATE ->
          Optional.ofNullable(state.dueDate())
              .map(due -> onDueDate(due.value(), moment.offset(), zone));
      case BIRTH -> state.family().birth().map(birth -> after(birth, moment.offset(), zone));
      case DELIVERY -> state.family().delivery().map(last -> after(last, moment.offset(), zone));
      case MILK_IN -> milkIn(state).map(at -> after(at, moment.offset(), zone));
      case RETURN_TO_WORK ->
          Optional.ofNullable(state.profile().returnToWork())
              .map(work -> fromDate(work.value(), moment.offset(), zone));
      default -> Optional.empty();
    };
  }

  private static Optional<Instant> milkIn(JourneyState state) {
    return Optional.ofNullable(state.milkIn())
        .map(Known::value)
        .flatMap(noticed -> state.family().delivery().map(birth -> Stream.of(noticed, birth)))
        .map(both -> Objects.requireNonNull(both.max(Instant::compareTo).orElse(null)));
  }

  private static Instant onDueDate(LocalDate due, Offset offset, ZoneId zone) {
    return switch (offset) {
      case Offset.Gestation(int days) -> midnight(due.minusDays(280).plusDays(days), zone);
      case Offset.Hours _, Offset.DayOfLife _, Offset.Weeks _, Offset.Months _, Offset.Days _ ->
          throw new AssertionError(offset + " does not count to a due date");
    };
  }

  private static Instant fromDate(LocalDate date, Offset offset, ZoneId zone) {
    if (offset instanceof Offset.Days(int days)) {
      return midnight(date.plusDays(days), zone);
    }
    throw new AssertionError(offset + " does not count from a date");
  }

  private static Instant after(Instant anchor, Offset offset, ZoneId zone) {
    LocalDate date = anchor.atZone(zone).toLocalDate();
    return switch (offset) {
      case Offset.Hours(int hours) -> anchor.plus(Duration.ofHours(hours));
      case Offset.DayOfLife(int day) -> anchor.plus(Duration.ofHours(24L * (day - 1)));
      case Offset.Weeks(int weeks) -> midnight(date.plusWeeks(weeks), zone);
      case Offset.Months(int months) -> midnight(date.plusMonths(months), zone);
      case Offset.Gestation _, Offset.Days _ ->
          throw new AssertionError(offset + " counts from a date");
    };
  }

  private static Instant midnight(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant();
  }

  private static boolean isSo(Condition condition, JourneyState state) {
    boolean stopped = Known.isTrue(state.stopped());
    boolean formula = Known.valueOf(state.feedingMode()) == FeedingMode.FORMULA;
    Family family = state.family();
    return switch (condition) {
      case NOT_BORN -> !family.isBorn();
      case MILK_NOT_NOTICED -> state.milkIn() == null && !"yes".equals(answerToR16(state));
      case LACTATING -> !formula && !stopped;
      case FORMULA -> formula && !stopped;
      case STOPPED -> stopped;
      case TERM -> !family.isPreterm();
      case PRETERM -> family.isPreterm();
      case AT_HOME -> !family.isAnyAway();
      case AWAY -> family.isAnyAway();
      case MULTIPLES -> family.size() > 1;
      case SINGLETON -> family.size() == 1;
      case FIRST_TIME -> isToldOf(state, "first-baby");
      case CAESAREAN -> isToldOf(state, "caesarean");
      case RISK_FLAGGED ->
          isToldOf(state, "caesarean", "first-baby", "bmi", "diabetes", "long-labour");
      case HIGH_RISK -> isToldOf(state, "high-risk", "preterm-labour-history", "praevia");
      case OPTED_COLOSTRUM -> holdsAny(state.profile().optIns(), "colostrum");
      case OWN_PLAN -> Known.isTrue(state.profile().ownPlan());
      case REGAINED -> family.isBirthWeightBack();
      case WATCHED -> holdsAny(state.profile().optIns(), "watch-log");
      case FEED_REMINDERS -> holdsAny(state.profile().optIns(), "feed-reminders");
      case PUMP_REMINDERS -> holdsAny(state.profile().optIns(), "pump-reminders");
      case OPTED_MOOD -> holdsAny(state.profile().optIns(), "mood");
      case LATE_PRETERM -> family.isBornBetween(34 * 7, 37 * 7);
      case EARLY_TERM -> family.isBornBetween(37 * 7, 39 * 7);
      case PLACED -> state.placement() != null;
      case MIXED -> Known.valueOf(state.feedingMode()) == FeedingMode.MIXED;
      case SILENT_SINCE_DUE -> isSilentSinceDue(state);
      case SAID_NOT_SURE -> "not-sure".equals(answerToR16(state));
    };
  }

  /**
   * The lives drawn here tell neither how a baby came nor in the subscription if it is the first.
   */
  private static boolean isToldOf(JourneyState state, String... flags) {
    return holdsAny(state.profile().riskFlags(), flags);
  }

  private static @Nullable String answerToR16(JourneyState state) {
    return Known.valueOf(state.profile().answers().get(new RuleId("R16")));
  }

  private static boolean holdsAny(@Nullable Known<WordSet> told, String... words) {
    return told != null && Stream.of(words).anyMatch(told.value()::holds);
  }

  private static boolean isSilentSinceDue(JourneyState state) {
    ZoneId zone = state.parent().timetable().zone();
    return Optional.ofNullable(state.dueDate())
        .map(due -> midnight(due.value(), zone))
        .filter(midnight -> Changes.lastHeard(state).isBefore(midnight))
        .isPresent();
  }
}
