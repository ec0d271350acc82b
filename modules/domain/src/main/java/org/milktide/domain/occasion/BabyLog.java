package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milktide.domain.feeding.RecentDiaper;
import org.milktide.domain.feeding.RecentEntry;
import org.milktide.domain.feeding.RecentFeed;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.feeding.RecentPump;
import org.milktide.domain.feeding.Sessions;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.JourneyState;

/**
 * One living baby's log, in blocks of 24 hours of its life. No log is not no feed (clinical.md
 * 0.3): a block counts only if something was logged in it.
 *
 * @param entries feeds, diapers and pumps, by time
 * @param sessions the first feed of each, by time
 */
record BabyLog(
    BabyId baby,
    Instant birth,
    Instant wholeSince,
    List<RecentEntry> entries,
    List<RecentFeed> sessions) {
  static final Duration BLOCK = Duration.ofHours(24);

  /** The logs of all babies that are living and at home. */
  static List<BabyLog> all(JourneyState state, RecentFeeds log) {
    return state.family().living().stream()
        .filter(baby -> !state.family().isAway(baby))
        .map(baby -> of(baby, state, log))
        .toList();
  }

  private static BabyLog of(BabyId baby, JourneyState state, RecentFeeds log) {
    Predicate<RecentEntry> isOfIt =
        entry -> entry instanceof RecentPump || state.family().resolve(entry.babyId()).equals(baby);
    return new BabyLog(
        baby,
        state.family().birth(baby).orElseThrow(),
        log.wholeSince(),
        log.entries().filter(isOfIt).sorted(Comparator.comparing(RecentEntry::at)).toList(),
        Sessions.starts(log.feeds().stream().filter(isOfIt).toList()));
  }

  /** The day of life, from 1, at an instant after the birth. */
  int dayAt(Instant at) {
    return (int) Duration.between(birth, at).toDays() + 1;
  }

  /** The block of a day of life. */
  Block block(int day) {
    Instant from = birth.plus(BLOCK.multipliedBy(day - 1L));
    return new Block(baby, day, from, from.plus(BLOCK));
  }

  /**
   * The blocks of these days of life of which all is known and in which something was logged; the
   * last may not be over. So no rule goes on after 48 hours without an entry (R24).
   */
  List<Block> blocks(int firstDay, int lastDay) {
    return IntStream.rangeClosed(firstDay, lastDay)
        .mapToObj(this::block)
        .filter(block -> isWhole(block) && in(block).findAny().isPresent())
        .toList();
  }

  /** Whether nothing of a block was dropped because of its age. */
  boolean isWhole(Block block) {
    return !block.from().isBefore(wholeSince);
  }

  /** What was logged in a block. */
  Stream<RecentEntry> in(Block block) {
    return entries.stream().filter(entry -> block.holds(entry.at()));
  }

  /** How many sessions began in a block. */
  int sessions(Block block) {
    return (int) sessions.stream().filter(feed -> block.holds(feed.startedAt())).count();
  }

  /** Whether a session of a block was told in time. */
  boolean isAnySessionToldInTime(Block block) {
    return sessions.stream().anyMatch(feed -> block.holds(feed.startedAt()) && !feed.isBackfill());
  }

  Stream<RecentDiaper> diapers() {
    return entries.stream()
        .flatMap(entry -> entry instanceof RecentDiaper diaper ? Stream.of(diaper) : Stream.of());
  }

  /** How many wet diapers were logged in a block. */
  int wet(Block block) {
    return (int) diapers().filter(diaper -> diaper.wet() && block.holds(diaper.at())).count();
  }

  /** When the last of what a block was told from was heard. */
  Instant heardAt(Block block) {
    return in(block)
        .map(RecentEntry::arrivedAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
