package org.milktide.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Stages;
import org.milktide.domain.occasion.Occasion;
import org.milktide.domain.occasion.Occasions;
import org.milktide.domain.time.LocalTimes;

/** The instants between which an item's occurrences may be sent to one person. */
final class Intervals {
  /** Who hears from us once a week has a slot in it. */
  private static final Duration STARTER_LASTS = Duration.ofDays(8);

  private final JourneyState state;
  private final Family family;
  private final Recipient recipient;
  private final ZoneId zone;
  private final Occasions occasions;

  Intervals(Situation situation, Recipient recipient, Catalogue catalogue, Instant now) {
    this.state = situation.state();
    this.family = state.family();
    this.recipient = recipient;
    this.zone = recipient.timetable().zone();
    Locale parent = state.parent().language();
    this.occasions = new Occasions(state, situation.feeds(), catalogue.norms(parent), now);
  }

  /**
   * One occurrence's interval {@code [from, until)}.
   *
   * @param anchor what {@code from} is counted from
   * @param anchoredAt the instant that {@code from} is counted from
   * @param heardAt when its trigger was heard of, where that is not a fact of the state
   * @param inputs what an occasion was told from
   * @param starter whether it was over when this person joined, and is told to them all the same
   */
  record Interval(
      Occurrence occurrence,
      Anchor anchor,
      Instant anchoredAt,
      Instant heardAt,
      Instant from,
      Instant until,
      boolean starter,
      SortedMap<String, String> inputs) {}

  /** The occurrences of an item that this journey has; empty where its anchor has not happened. */
  List<Interval> of(Item item) {
    if (item.from().anchor().isOccasion()) {
      return occasions.of(item.from().anchor()).stream()
          .map(occasion -> of(item, occasion))
          .toList();
    }
    Optional<Instant> anchoredAt = anchor(item.from().anchor());
    Optional<Instant> from = resolve(item.from());
    Optional<Instant> until = resolve(item.until());
    if (anchoredAt.isEmpty() || from.isEmpty() || until.isEmpty()) {
      return List.of();
    }
    return List.of(
        starter(item, until.get())
            .orElseGet(
                () ->
                    new Interval(
                        Occurrence.ONCE,
                        item.from().anchor(),
                        anchoredAt.get(),
                        Instant.EPOCH,
                        from.get(),
                        until.get(),
                        false,
                        Collections.emptySortedMap())));
  }

  /** For who joined when an item's time was over and it was still worth knowing. */
  private Optional<Interval> starter(Item item, Instant over) {
    Optional<Instant> joined = anchor(Anchor.SUBSCRIBED).filter(consent -> !consent.isBefore(over));
    Optional<Instant> last = item.starterUntil().flatMap(this::resolve);
    if (joined.isEmpty() || last.isEmpty() || !last.get().isAfter(joined.get())) {
      return Optional.empty();
    }
    Instant from = joined.get();
    Instant until = from.plus(STARTER_LASTS);
    return Optional.of(
        new Interval(
            Occurrence.ONCE,
            Anchor.SUBSCRIBED,
            from,
            Instant.EPOCH,
            from,
            last.get().isBefore(until) ? last.get() : until,
            true,
            Collections.emptySortedMap()));
  }

  private Interval of(Item item, Occasion occasion) {
    return new Interval(
        occasion.occurrence(),
        occasion.anchor(),
        occasion.at(),
        occasion.heardAt(),
        offset(item.from().offset(), occasion.at()),
        offset(item.until().offset(), occasion.at()),
        false,
        occasion.inputs());
  }

  private Optional<Instant> resolve(Moment moment) {
    return anchor(moment.anchor()).map(anchor -> offset(moment.offset(), anchor));
  }

  private Optional<Instant> anchor(Anchor anchor) {
    if (anchor.isOccasion()) {
      return Optional.empty();
    }
    return switch (anchor) {
      case SUBSCRIBED -> Optional.ofNullable(recipient.consent()).map(Known::arrivedAt);
      case DUE_DATE ->
          Optional.ofNullable(state.dueDate())
              .filter(_ -> state.placement() == null)
              .map(due -> LocalTimes.startOfDay(due.value(), zone));
      case BIRTH -> family.birth();
      case DELIVERY -> family.delivery();
      case MILK_IN ->
          state.milkIn() == null
              ? Optional.empty()
              : family.delivery().flatMap(delivery -> Stages.milkIn(state, delivery));
      case RETURN_TO_WORK ->
          Optional.ofNullable(state.profile().returnToWork())
              .map(date -> LocalTimes.startOfDay(date.value(), zone));
      default -> throw new IllegalArgumentException(anchor + " is an occasion");
    };
  }

  private Instant offset(Offset offset, Instant anchor) {
    LocalDate date = LocalTimes.dateAt(anchor, zone);
    return switch (offset) {
      case Offset.Hours(int hours) -> anchor.plus(Duration.ofHours(hours));
      case Offset.DayOfLife(int day) -> anchor.plus(Duration.ofHours(24L * (day - 1)));
      case Offset.Weeks(int weeks) -> LocalTimes.startOfDay(date.plusWeeks(weeks), zone);
      case Offset.Months(int months) -> LocalTimes.startOfDay(date.plusMonths(months), zone);
      case Offset.Days(int days) -> LocalTimes.startOfDay(date.plusDays(days), zone);
      case Offset.Gestation(int days) ->
          LocalTimes.startOfDay(date.minusDays(Family.DUE_DATE_GESTATION_DAYS - days), zone);
    };
  }
}
