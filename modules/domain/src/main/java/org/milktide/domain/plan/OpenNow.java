package org.milktide.domain.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Topic;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Changes;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Standing;

/**
 * What a person may read at this moment, at any hour: for the page on which they have just told us
 * something. A message waits for a slot and for the end of quiet hours; a page that its reader has
 * opened does neither.
 */
public final class OpenNow {
  /** What begins with the birth, congratulations among it, comes before what is more pressing. */
  private static final Comparator<Open> ORDER =
      Comparator.comparing((Open one) -> !one.planned().from().equals(one.anchoredAt()))
          .thenComparing(one -> one.item().urgency(), Comparator.reverseOrder())
          .thenComparing(one -> one.planned().from())
          .thenComparing(one -> one.item().id());

  private final Situation situation;
  private final RecipientId id;
  private final Instant heard;
  private final Instant now;

  private record Open(Item item, PlannedItem planned, Instant anchoredAt) {}

  private OpenNow(Situation situation, RecipientId id, Instant now) {
    this.situation = situation;
    this.id = id;
    this.heard = Changes.lastHeard(situation.state(), id);
    this.now = now;
  }

  /**
   * The items whose interval holds {@code now}, which fit this family, whose topic is not switched
   * off and which were not sent before the last change was heard. What that change made due may be
   * on its way already; it counts as open, or the page would depend on who is quicker. A pause or a
   * stop silences messages, not pages; nothing is open while the family is silent for another
   * reason.
   *
   * @return what begins with its anchor first, then as a message would order it
   */
  public static List<PlannedItem> of(
      Situation situation, Catalogue catalogue, RecipientId id, Instant now) {
    return switch (situation.state().standing(now)) {
      case Standing.Active(), Standing.Paused(Instant _) ->
          new OpenNow(situation, id, now).in(catalogue);
      case Standing.Unconfirmed(), Standing.Lost(), Standing.Ended(), Standing.Held() -> List.of();
    };
  }

  private List<PlannedItem> in(Catalogue catalogue) {
    Recipient recipient = situation.state().recipient(id);
    Intervals intervals = new Intervals(situation, recipient, catalogue, now);
    List<Open> open = new ArrayList<>();
    for (Item item : catalogue.items()) {
      if (item.audience() == Audience.of(id)
          && Conditions.hold(item, situation.state())
          && !Topic.silences(recipient.silencedTopics(), item)) {
        intervals.of(item).stream()
            .filter(interval -> isOpen(item, interval))
            .map(interval -> open(item, interval))
            .forEach(open::add);
      }
    }
    return open.stream().sorted(ORDER).map(Open::planned).toList();
  }

  private boolean isOpen(Item item, Intervals.Interval interval) {
    return !now.isBefore(interval.from())
        && now.isBefore(interval.until())
        && situation.memory().sent().stream()
            .noneMatch(sent -> sent.at().isBefore(heard) && isThat(sent, item, interval))
        && !situation.memory().isCoolingDown(id, item, interval.from());
  }

  private boolean isThat(Sent sent, Item item, Intervals.Interval interval) {
    return sent.recipient().equals(id)
        && sent.item().equals(item.id())
        && sent.occurrence().equals(interval.occurrence());
  }

  private static Open open(Item item, Intervals.Interval interval) {
    PlannedItem planned =
        new PlannedItem(
            new PlannedItem.Key(item.id(), interval.occurrence()),
            interval.from(),
            interval.until(),
            new Reason(
                interval.anchor(), interval.anchoredAt(), Reason.Timing.ALONE, interval.inputs()));
    return new Open(item, planned, interval.anchoredAt());
  }
}
