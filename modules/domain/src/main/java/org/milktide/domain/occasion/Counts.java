package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.feeding.RecentDiaper;
import org.milktide.domain.feeding.RecentEntry;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Profile;

/** What the rules over a journey's log share: its babies' logs, and what is asked of each block. */
final class Counts {
  /** How long late entries are waited for after a block (clinical.md 7.1: 60 to 90 minutes). */
  static final Duration GRACE = Duration.ofMinutes(90);

  /** How long after a block diapers are waited for (R25: "+2 h"). */
  static final Duration DIAPER_GRACE = Duration.ofHours(2);

  private static final RuleId IS_THAT_ALL = new RuleId("R19b");
  private static final Duration WELL_FOR = Duration.ofDays(3);
  private static final String NOT_ALL = "no";

  /** Diapers have to be logged on two days before few of them mean anything (R25). */
  private static final int DAYS_OF_DIAPERS = 2;

  private final JourneyState state;
  private final Norms norms;
  private final List<BabyLog> babies;

  Counts(JourneyState state, RecentFeeds log, Norms norms) {
    this.state = state;
    this.norms = norms;
    this.babies = BabyLog.all(state, log);
  }

  List<BabyLog> babies() {
    return babies;
  }

  /** Those that are not back at their birth weight: until then rules count (R33 ends them). */
  List<BabyLog> belowBirthWeight() {
    return babies.stream().filter(log -> !family().isBirthWeightBack(log.baby())).toList();
  }

  JourneyState state() {
    return state;
  }

  Family family() {
    return state.family();
  }

  Profile profile() {
    return state.profile();
  }

  /** How complete the log is of the 24 hours before the end of a block. */
  Completeness.Kind completeness(BabyLog log, Block block) {
    return Completeness.of(log, profile(), block.until());
  }

  /** Whether it was logged regularly in a block. */
  boolean isRegular(BabyLog log, Block block) {
    return completeness(log, block) != Completeness.Kind.NO;
  }

  /**
   * Whether the parent said, when asked (R19b), that there are more feeds than they log, and has
   * not said since that they log all: then feeds are not counted any more.
   */
  boolean isCountingGivenUp() {
    Known<String> all = profile().answers().get(IS_THAT_ALL);
    Known<String> declared = profile().answers().get(Completeness.ASKED_BY);
    return all != null
        && all.value().equals(NOT_ALL)
        && !(declared != null
            && declared.value().equals(Completeness.DECLARED)
            && declared.stamp().compareTo(all.stamp()) > 0);
  }

  /**
   * Whether diapers are logged: on two of the last three days of life, in time, and something in
   * this block. Without a diaper in it, it has to be logged regularly: then none means none.
   */
  boolean areDiapersLogged(BabyLog log, Block block) {
    boolean today = isAnyDiaper(log, block);
    long days =
        Stream.iterate(block.day(), day -> day > block.day() - 3 && day > 0, day -> day - 1)
            .filter(day -> isAnyDiaper(log, log.block(day)))
            .count();
    return days >= DAYS_OF_DIAPERS && (today || isRegular(log, block));
  }

  private static boolean isAnyDiaper(BabyLog log, Block block) {
    return log.diapers().anyMatch(one -> block.holds(one.at()) && !one.isBackfill());
  }

  /** Whether fewer wet diapers were logged than are asked about, of those who log diapers. */
  boolean isWetLow(BabyLog log, Block block) {
    return log.wet(block) < norms.askWet(block.day()) && areDiapersLogged(log, block);
  }

  boolean isWetAsExpected(BabyLog log, Block block) {
    return log.wet(block) >= norms.expectedWet(block.day());
  }

  /**
   * Whether no sign of a baby was reported in the three days before: nothing speaks of an illness.
   */
  boolean isWell(BabyLog log, Instant at) {
    return Stream.of(Symptom.values())
        .flatMap(symptom -> family().signs(log.baby()).of(symptom).stream())
        .map(Known::value)
        .noneMatch(sign -> sign.at().isAfter(at.minus(WELL_FOR)));
  }

  /** An occasion at so long after the end of a block. */
  Occasion after(Block block, Duration grace, Anchor anchor, BabyLog log) {
    return new Occasion(
        anchor,
        block.named(word(anchor)),
        block.until().plus(grace),
        log.heardAt(block),
        inputs(log, block));
  }

  /** What a block was judged by. */
  SortedMap<String, String> inputs(BabyLog log, Block block) {
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("day", String.valueOf(block.day()));
    inputs.put("feeds", String.valueOf(log.sessions(block)));
    inputs.put("wet", String.valueOf(log.wet(block)));
    inputs.put("blocks", String.valueOf(Completeness.stretchesWithEntries(log, block.until())));
    inputs.put("regular", word(completeness(log, block)));
    inputs.put("norms", norms.version());
    return inputs;
  }

  /** A diaper as an occasion, unless it was told more than a day late. */
  List<Occasion> diapers(Anchor anchor, BabyLog log, Predicate<RecentDiaper> isMeant) {
    return log.diapers()
        .filter(isMeant)
        .filter(diaper -> !isOldNews(diaper))
        .map(
            diaper ->
                new Occasion(
                    anchor,
                    OccasionNames.of(word(anchor), log.baby(), diaper.at().toString()),
                    diaper.at(),
                    diaper.arrivedAt(),
                    inputs(log, diaper)))
        .toList();
  }

  private static boolean isOldNews(RecentEntry entry) {
    return entry.arrivedAt().isAfter(entry.at().plus(BabyLog.BLOCK));
  }

  private SortedMap<String, String> inputs(BabyLog log, RecentDiaper diaper) {
    SortedMap<String, String> inputs = new TreeMap<>();
    inputs.put("hours", String.valueOf(Duration.between(log.birth(), diaper.at()).toHours()));
    inputs.put("norms", norms.version());
    return inputs;
  }

  static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
