package org.milktide.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.feeding.ClusterFeeding;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Stages;
import org.milktide.domain.time.LocalTimes;

/** The instants between which an item's occurrences may be sent to one person. */
final class Intervals {
  private final JourneyState state;
  private final Family family;
  private final Recipient recipient;
  private final ZoneId zone;
  private final List<ClusterFeeding.Cluster> clusters;

  Intervals(Situation situation, Recipient recipient) {
    this.state = situation.state();
    this.family = state.family();
    this.recipient = recipient;
    this.zone = recipient.timetable().zone();
    this.clusters = ClusterFeeding.find(situation.feeds(), family);
  }

  /**
   * One occurrence's interval {@code [from, until)}.
   *
   * @param anchoredAt the instant that {@code from} is counted from
   * @param heardAt when its trigger was heard of, where that is not a fact of the state
   */
  record Interval(
      Occurrence occurrence, Instant anchoredAt, Instant heardAt, Instant from, Instant until) {}

  /** The occurrences of an item that this journey has; empty where its anchor has not happened. */
  List<Interval> of(Item item) {
    if (item.from().anchor() == Anchor.CLUSTER) {
      return clusters.stream().map(cluster -> ofCluster(item, cluster)).toList();
    }
    Optional<Instant> anchoredAt = anchor(item.from().anchor());
    Optional<Instant> from = resolve(item.from());
    Optional<Instant> until = resolve(item.until());
    if (anchoredAt.isEmpty() || from.isEmpty() || until.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Interval(Occurrence.ONCE, anchoredAt.get(), Instant.EPOCH, from.get(), until.get()));
  }

  private Interval ofCluster(Item item, ClusterFeeding.Cluster cluster) {
    Instant seen = cluster.seenAt();
    return new Interval(
        new Occurrence("cluster:" + cluster.baby() + ":" + cluster.startedAt()),
        seen,
        cluster.heardAt(),
        offset(item.from().offset(), seen),
        offset(item.until().offset(), seen));
  }

  private Optional<Instant> resolve(Moment moment) {
    return anchor(moment.anchor()).map(anchor -> offset(moment.offset(), anchor));
  }

  private Optional<Instant> anchor(Anchor anchor) {
    return switch (anchor) {
      case SUBSCRIBED -> Optional.ofNullable(recipient.consent()).map(Known::arrivedAt);
      case DUE_DATE ->
          Optional.ofNullable(state.dueDate()).map(due -> LocalTimes.startOfDay(due.value(), zone));
      case BIRTH -> family.birth();
      case DELIVERY -> family.delivery();
      case MILK_IN ->
          state.milkIn() == null
              ? Optional.empty()
              : family.delivery().flatMap(delivery -> Stages.milkIn(state, delivery));
      case RETURN_TO_WORK ->
          Optional.ofNullable(state.profile().returnToWork())
              .map(date -> LocalTimes.startOfDay(date.value(), zone));
      case CLUSTER -> Optional.empty();
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
