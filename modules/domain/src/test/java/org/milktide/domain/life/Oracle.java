package org.milktide.domain.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.time.Timetable;

/**
 * What design.md forbids, looked for minute by minute in a life that was led. It knows the windows,
 * the wall clock and when the planner was up, and nothing of how a plan is made.
 */
final class Oracle {
  private static final int MERGE_MINUTES = 120;

  /** Enough to see the quiet hours that a slot was delayed by. */
  private static final Duration MARGIN = Duration.ofDays(3);

  private final Life life;
  private final Catalogue catalogue;
  private final List<Stretch> stretches;
  private final Map<Timetable, WallClock> clocks = new HashMap<>();
  private final List<String> wrongs = new ArrayList<>();
  private final FullDays full;
  private int judged;

  private Oracle(Life life, Catalogue catalogue, Run run) {
    this.life = life;
    this.catalogue = catalogue;
    this.stretches = run.stretches();
    this.full = new FullDays(run, catalogue);
  }

  /** What is wrong in this run, and how many windows were looked at. */
  record Judgement(List<String> wrongs, int judged) {}

  static Judgement judge(Life life, Catalogue catalogue, Run run) {
    Oracle oracle = new Oracle(life, catalogue, run);
    Set<PlannedItem.Key> said = new HashSet<>();
    for (Run.Sending sending : run.sendings()) {
      if (!said.add(sending.item().key())) {
        oracle.wrong("sent twice", sending.at(), sending.item().key().item());
      }
      oracle.judge(sending);
    }
    for (Item item : catalogue.items()) {
      boolean sent = said.stream().anyMatch(key -> key.item().equals(item.id()));
      if (!sent && item.from().anchor() != Anchor.CLUSTER) {
        oracle.stretches.forEach(stretch -> oracle.judgeUnsent(item, stretch));
      }
    }
    return new Judgement(oracle.wrongs, oracle.judged);
  }

  private void wrong(String what, Instant at, ItemId item) {
    wrongs.add(life + ": " + item + " " + what + " at " + at);
  }

  private WallClock clock(Stretch stretch) {
    return clocks.computeIfAbsent(
        stretch.state().parent().timetable(),
        times -> new WallClock(times, firstUse(times).minus(MARGIN)));
  }

  private Instant firstUse(Timetable times) {
    return stretches.stream()
        .filter(stretch -> stretch.state().parent().timetable().equals(times))
        .findFirst()
        .orElseThrow(AssertionError::new)
        .from();
  }

  private void judge(Run.Sending sending) {
    Instant at = sending.at();
    ItemId id = sending.item().key().item();
    Stretch stretch =
        stretches.stream()
            .filter(one -> one.holds(at))
            .findFirst()
            .orElseThrow(AssertionError::new);
    Item item = catalogue.find(id).orElseThrow();
    if (!stretch.isOpen()) {
      wrong("unwanted", at, id);
    } else if (clock(stretch).isQuiet(WallClock.minute(at))) {
      wrong("in quiet hours", at, id);
    } else if (item.from().anchor() != Anchor.CLUSTER) {
      Optional<Window> window = Window.of(item, stretch.state());
      if (window.isEmpty() || !window.get().holds(at)) {
        wrong("outside its window " + window, at, id);
      } else {
        judgeMoment(sending, item, stretch, window.get());
      }
    }
  }

  /** Whether this was the moment to send it at, of all the moments of its window. */
  private void judgeMoment(Run.Sending sending, Item item, Stretch stretch, Window window) {
    judged++;
    WallClock clock = clock(stretch);
    Instant start = later(window.from(), stretch.from());
    long at = WallClock.minute(sending.at());
    if (hasRoomWhileUp(item, stretch, start, sending.at())) {
      wrong("after a slot that it had", sending.at(), item.id());
    }
    if (waitedAfterOutage(clock, start, at)) {
      wrong("long after an outage in which it had a slot", sending.at(), item.id());
    }
    long end = WallClock.minute(window.until());
    boolean early =
        item.urgency() == Urgency.U0
            && !clock.isOpenSlot(at)
            && !cameUp(clock, start, at)
            && !hadFullSlot(item, stretch, start, sending.at())
            && !catchesUp(sending.at(), stretch)
            && (clock.isEndOfDelay(at)
                ? clock.hasOpenSlot(at, Math.min(end, at + MERGE_MINUTES))
                : clock.hasOpenSlot(at, end));
    if (early) {
      wrong("before its slot", sending.at(), item.id());
    }
    boolean late =
        item.urgency() != Urgency.U0
            && life.isUpThroughout(start, sending.at())
            && isEverOpenWithRoom(item, stretch, start, at - MERGE_MINUTES);
    if (late) {
      wrong("later than soon", sending.at(), item.id());
    }
  }

  /** Whether an open time of two hours went by since an outage in which it had a slot. */
  private boolean waitedAfterOutage(WallClock clock, Instant start, long at) {
    return life.outages().stream()
        .filter(outage -> outage.until().isAfter(start))
        .filter(
            outage ->
                clock.hasOpenSlot(
                    WallClock.minute(later(start, outage.from())),
                    WallClock.minute(outage.until())))
        .filter(outage -> life.isUpThroughout(outage.until(), WallClock.instant(at)))
        .map(outage -> WallClock.minute(outage.until()))
        .anyMatch(up -> clock.isEverOpen(up, at - MERGE_MINUTES));
  }

  /** Whether this is the first open minute after the planner came up. */
  private boolean cameUp(WallClock clock, Instant start, long at) {
    return life.outages().stream()
        .map(Outage::until)
        .filter(up -> up.isAfter(start))
        .map(WallClock::minute)
        .anyMatch(up -> up == at || (up < at && !clock.isEverOpen(up, at)));
  }

  /**
   * Lost: not sent although the rhythm had an open slot in the window, or, where the window ended
   * while nothing changed, although any minute of what was left of it was open.
   */
  private void judgeUnsent(Item item, Stretch stretch) {
    Optional<Window> found = Window.of(item, stretch.state());
    if (!stretch.isOpen() || found.isEmpty()) {
      return;
    }
    Window window = found.get();
    Instant start = later(window.from(), stretch.from());
    Instant end = earlier(window.until(), stretch.until());
    if (!start.isBefore(end)) {
      return;
    }
    judged++;
    WallClock clock = clock(stretch);
    if (hasRoomWhileUp(item, stretch, start, end)) {
      wrong("lost although it had a slot", start, item.id());
    } else if (!window.until().isAfter(stretch.until())) {
      Instant up = upUntil(start, end);
      if (up.isBefore(end) && clock.isEverOpen(WallClock.minute(up), WallClock.minute(end))) {
        wrong("lost although it could have gone alone", up, item.id());
      }
    }
  }

  /** Whether there was an open slot on a day that was not full. */
  private boolean hasRoomWhileUp(Item item, Stretch stretch, Instant from, Instant until) {
    WallClock clock = clock(stretch);
    for (long minute = WallClock.minute(from); minute < WallClock.minute(until); minute++) {
      Instant at = WallClock.instant(minute);
      if (clock.isOpenSlot(minute) && life.isUp(at) && isRoom(item, stretch, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEverOpenWithRoom(Item item, Stretch stretch, Instant from, long until) {
    WallClock clock = clock(stretch);
    for (long minute = WallClock.minute(from); minute < until; minute++) {
      if (clock.isEverOpen(minute, minute + 1)
          && isRoom(item, stretch, WallClock.instant(minute))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRoom(Item item, Stretch stretch, Instant at) {
    return !full.hold(at, item.urgency(), stretch.state().parent());
  }

  /** Whether it waits for another day since its slot lay on a full one: it goes with anything. */
  private boolean hadFullSlot(Item item, Stretch stretch, Instant from, Instant until) {
    WallClock clock = clock(stretch);
    for (long minute = WallClock.minute(from); minute < WallClock.minute(until); minute++) {
      if (clock.isOpenSlot(minute) && !isRoom(item, stretch, WallClock.instant(minute))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it went with the first message after a pause, which holds all that is open. */
  private boolean catchesUp(Instant at, Stretch stretch) {
    return full.isShared(at) && stretch.isAfterPause() && !full.isAnythingSent(stretch.from(), at);
  }

  /** From when on the planner was up without a break until the end. */
  private Instant upUntil(Instant from, Instant end) {
    return life.outages().stream()
        .filter(outage -> outage.from().isBefore(end) && outage.until().isAfter(from))
        .map(Outage::until)
        .reduce(from, Oracle::later);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
