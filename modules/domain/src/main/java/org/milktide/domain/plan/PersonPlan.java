package org.milktide.domain.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Topic;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Pause;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Timetable;

/** The plan for one person of an active journey, gathered item by item. */
final class PersonPlan {
  private final Situation situation;
  private final RecipientId id;
  private final Recipient recipient;
  private final Timetable time;
  private final Intervals intervals;
  private final Catalogue catalogue;
  private final Caps caps;
  private final Mutes mutes;
  private final Instant floor;
  private final Instant now;
  private final List<Candidate> due = new ArrayList<>();
  private final List<Skip> skips = new ArrayList<>();
  private final List<Upcoming> upcoming = new ArrayList<>();
  private final List<Joiner> joiners = new ArrayList<>();

  /** An item that leaves now. */
  private record Candidate(Item item, PlannedItem planned, Instant dueAt) {}

  /** Something that waits for a slot within two hours, unless a release leaves before. */
  private record Joiner(Candidate candidate, Upcoming instead) {}

  PersonPlan(Situation situation, RecipientId id, Catalogue catalogue, Instant floor, Instant now) {
    this.situation = situation;
    this.id = id;
    this.recipient = situation.state().recipient(id);
    this.time = recipient.timetable();
    this.intervals = new Intervals(situation, recipient, catalogue, now);
    this.catalogue = catalogue;
    this.caps = new Caps(situation.memory(), id, catalogue, time);
    this.mutes = new Mutes(situation, id, catalogue);
    this.floor = floor;
    this.now = now;
  }

  void consider(Item item) {
    for (Intervals.Interval interval : intervals.of(item)) {
      if (interval.from().isBefore(interval.until())
          && catalogue.since(item.id()).isBefore(interval.until())
          && !situation.memory().holds(id, item.id(), interval.occurrence())) {
        consider(item, interval);
      }
    }
  }

  private void consider(Item item, Intervals.Interval interval) {
    if (!Conditions.hold(item, situation.state())) {
      skipUnlessFromLog(item, interval);
    } else if (Topic.silences(recipient.silencedTopics(), item)) {
      skip(item, interval, Skip.Cause.TOPIC);
    } else if (recipient.wantsFewer() && Topic.canBeMissed(item)) {
      skip(item, interval, Skip.Cause.FEWER);
    } else if (situation.memory().isCoolingDown(id, item, interval.from())
        || isDueBefore(item, interval)) {
      skip(item, interval, Skip.Cause.COOLDOWN);
    } else if (mutes.isMuted(item)) {
      skip(item, interval, Skip.Cause.MUTED);
    } else {
      switch (DueTime.of(interval, item.urgency(), floor(item), timeOf(item))) {
        case DueTime.HeardLate() -> skip(item, interval, lateCause());
        case DueTime.WhollyQuiet() -> skip(item, interval, Skip.Cause.QUIET);
        case DueTime.At at ->
            schedule(item, interval, withRoom(item, interval, gathered(item, interval, at)));
      }
    }
  }

  /** A question that nobody asked for is not told of as left out, or the note itself would ask. */
  private void skipUnlessFromLog(Item item, Intervals.Interval interval) {
    if (!interval.anchor().isFromLog()) {
      skip(item, interval, Skip.Cause.NOT_APPLICABLE);
    }
  }

  /**
   * Who wishes for fewer messages gets what can wait every other week, or before that with whatever
   * leaves once it could; what cannot wait for that comes as it does to everybody.
   */
  private DueTime.At gathered(Item item, Intervals.Interval interval, DueTime.At at) {
    if (item.urgency().isSoon() || at.timing() != Reason.Timing.SLOT) {
      return at;
    }
    return recipient
        .fewerSince()
        .map(since -> time.nextOtherWeek(since, at.instant()))
        .filter(slot -> slot.isBefore(interval.until()))
        .map(slot -> new DueTime.At(slot, at.timing(), at.instant()))
        .orElse(at);
  }

  /** What is too much for one day comes with the next digest, or before that with what leaves. */
  private DueTime.At withRoom(Item item, Intervals.Interval interval, DueTime.At at) {
    Instant room = caps.room(at.instant(), item.urgency(), interval.until());
    return room.equals(at.instant()) ? at : new DueTime.At(room, Reason.Timing.SLOT, at.instant());
  }

  /** No slot before an item was as it is counts for it. */
  private Instant floor(Item item) {
    Instant since = catalogue.since(item.id());
    return since.isAfter(floor) ? since : floor;
  }

  /** A question may come at night to who asked for that. */
  private Timetable timeOf(Item item) {
    boolean atNight =
        item.urgency() == Urgency.U2
            && id.equals(RecipientId.PARENT)
            && situation.state().profile().wants(OptIn.NIGHT_QUESTIONS);
    return atNight ? new Timetable(time.zone(), QuietHours.NONE, time.rhythm()) : time;
  }

  private void schedule(Item item, Intervals.Interval interval, DueTime.At at) {
    PlannedItem planned = planned(item, interval, at.timing());
    if (at.instant().isAfter(now)) {
      Upcoming later = new Upcoming(id, planned, at.instant());
      upcoming.add(later);
      if (!at.earliest().isAfter(now) || interval.starter() || catchesUp(interval)) {
        joiners.add(new Joiner(new Candidate(item, planned, now), later));
      }
      return;
    }
    Instant leaves = DueTime.overdue(at, interval.until(), now, timeOf(item));
    if (!leaves.isBefore(interval.until())) {
      skip(item, interval, Skip.Cause.MISSED);
    } else if (leaves.isAfter(now)) {
      upcoming.add(new Upcoming(id, planned, leaves));
    } else {
      due.add(new Candidate(item, planned, at.instant()));
    }
  }

  /** Whether the end of a real pause, or the parent's word to go on, is the last that was heard. */
  private boolean isPauseJustOver() {
    return Optional.ofNullable(situation.state().pause())
        .filter(
            pause ->
                pause.value().on()
                    ? floor.equals(end(pause)) && floor.isAfter(pause.arrivedAt())
                    : floor.equals(pause.arrivedAt()))
        .isPresent();
  }

  /** The first message after a pause holds all that is open by then. */
  private boolean catchesUp(Intervals.Interval interval) {
    return isPauseJustOver() && !interval.from().isAfter(now) && !caps.isAnythingSince(floor);
  }

  /** Whether another occurrence of the same item leaves now, and this one is not for later. */
  private boolean isDueBefore(Item item, Intervals.Interval interval) {
    boolean isLater =
        interval.from().isAfter(now) && !interval.from().isBefore(now.plus(item.cooldown()));
    return !isLater && due.stream().anyMatch(candidate -> candidate.item().id().equals(item.id()));
  }

  /**
   * Only what is over and not noted yet is worth a note, and only if it was open while this person
   * listened.
   */
  private void skip(Item item, Intervals.Interval interval, Skip.Cause cause) {
    boolean over = !interval.until().isAfter(now);
    boolean listened =
        recipient.consent() != null && interval.until().isAfter(recipient.consent().arrivedAt());
    if (over && listened && isNews(interval, cause)) {
      skips.add(new Skip(id, planned(item, interval, Reason.Timing.SLOT), cause));
    }
  }

  /** What was heard late ended before it was known; it is news since it was heard. */
  private boolean isNews(Intervals.Interval interval, Skip.Cause cause) {
    Instant noted = situation.memory().notedUntil();
    boolean late =
        switch (cause) {
          case HEARD_LATE, PAUSED -> true;
          case QUIET, NOT_APPLICABLE, TOPIC, FEWER, COOLDOWN, MUTED, MISSED -> false;
        };
    return interval.until().isAfter(noted) || (late && floor.isAfter(noted));
  }

  private Skip.Cause lateCause() {
    return isAfterPause() ? Skip.Cause.PAUSED : Skip.Cause.HEARD_LATE;
  }

  /** Whether the end of a pause is the last that was heard. */
  private boolean isAfterPause() {
    return Optional.ofNullable(situation.state().pause())
        .filter(pause -> pause.arrivedAt().equals(floor) || floor.equals(end(pause)))
        .isPresent();
  }

  private static Instant end(Known<Pause> pause) {
    Instant until = pause.value().until();
    return until == null ? Instant.MAX : until;
  }

  private PlannedItem planned(Item item, Intervals.Interval interval, Reason.Timing timing) {
    return new PlannedItem(
        new PlannedItem.Key(item.id(), interval.occurrence()),
        interval.from(),
        interval.until(),
        new Reason(
            interval.anchor(),
            interval.anchoredAt(),
            interval.starter() ? Reason.Timing.STARTER : timing,
            interval.inputs()));
  }

  /** What leaves for this person now, the most urgent first; nothing is on two channels. */
  List<Release> releases() {
    Map<Channel, List<Candidate>> leaving = new EnumMap<>(Channel.class);
    due.forEach(candidate -> add(leaving, candidate));
    for (Joiner joiner : joiners) {
      if (leaving.containsKey(channel(joiner.candidate())) && mayLeave(joiner.candidate())) {
        add(leaving, joiner.candidate());
        upcoming.remove(joiner.instead());
      }
    }
    List<Release> releases = new ArrayList<>();
    leaving.forEach((channel, candidates) -> releases.add(release(channel, candidates)));
    return releases;
  }

  /** Nothing goes along at night with a question that may. */
  private boolean mayLeave(Candidate candidate) {
    return !timeOf(candidate.item()).isQuiet(now);
  }

  private void add(Map<Channel, List<Candidate>> leaving, Candidate candidate) {
    leaving.computeIfAbsent(channel(candidate), any -> new ArrayList<>()).add(candidate);
  }

  private Channel channel(Candidate candidate) {
    String topic = Topic.wordOf(candidate.item().id());
    return recipient.pushedTopics().holds(topic) ? Channel.PUSH : Channel.EMAIL;
  }

  private Release release(Channel channel, List<Candidate> candidates) {
    List<PlannedItem> items =
        candidates.stream()
            .sorted(
                Comparator.comparing((Candidate candidate) -> candidate.item().urgency())
                    .reversed()
                    .thenComparing(candidate -> candidate.planned().isStarter())
                    .thenComparing(candidate -> candidate.planned().from())
                    .thenComparing(candidate -> candidate.item().id()))
            .map(Candidate::planned)
            .toList();
    return new Release(
        id,
        channel,
        candidates.stream().anyMatch(candidate -> candidate.item().urgency() == Urgency.U2),
        candidates.stream().map(Candidate::dueAt).max(Comparator.naturalOrder()).orElseThrow(),
        sendBefore(items),
        candidates.stream().anyMatch(candidate -> candidate.item().from().anchor().isFromLog()),
        items);
  }

  private Instant sendBefore(List<PlannedItem> items) {
    Instant until =
        items.stream().map(PlannedItem::until).min(Comparator.naturalOrder()).orElseThrow();
    Optional<Instant> quiet = time.quiet().nextStart(now, time.zone());
    return quiet.filter(start -> start.isBefore(until)).orElse(until);
  }

  List<Skip> skips() {
    return skips;
  }

  List<Upcoming> upcoming() {
    return upcoming;
  }
}
