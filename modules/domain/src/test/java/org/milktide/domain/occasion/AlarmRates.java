package org.milktide.domain.occasion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.milktide.domain.feeding.RecentFeed;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.testing.Events;

/**
 * Prints how often the rules that count ask, how often rightly and what they miss, on simulated
 * families and through the rules as they are: {@code MODULE=domain infra/pictures/preview
 * org.milktide.domain.occasion.AlarmRates}. Days of life 2 to 14, 10,000 babies for each row; no
 * parent declares a complete log, none answers, and no birth weight is told.
 */
public final class AlarmRates {
  private static final long SEED = 20270301;
  private static final int BABIES = 10_000;
  private static final int BABIES_FOR_GAPS = 1_000;
  private static final double[] COMPLETENESS = {0.8, 0.9, 1};

  /** The rules that ask, told from counts; R19b comes once in three days. */
  private static final List<Anchor> QUESTIONS =
      List.of(
          Anchor.FEW_FEEDS,
          Anchor.FEW_FEEDS_TWICE,
          Anchor.FEW_FEEDS_AND_DIAPERS,
          Anchor.FEW_WET_DIAPERS,
          Anchor.FEW_STOOLS);

  private static final List<Anchor> NOTES =
      List.of(Anchor.FEWER_FEEDS, Anchor.QUIET_LOG, Anchor.CLUSTER, Anchor.MORE_FEEDS);

  private static final Map<Anchor, String> RULES =
      Map.of(
          Anchor.FEW_FEEDS, "R19",
          Anchor.FEW_FEEDS_TWICE, "R19b",
          Anchor.FEW_FEEDS_AND_DIAPERS, "R21",
          Anchor.FEW_WET_DIAPERS, "R25",
          Anchor.FEW_STOOLS, "R29",
          Anchor.FEWER_FEEDS, "R20",
          Anchor.QUIET_LOG, "R23",
          Anchor.CLUSTER, "R39",
          Anchor.MORE_FEEDS, "R40",
          Anchor.LONG_GAP, "R22");

  private final Map<Anchor, Tally> tallies = new EnumMap<>(Anchor.class);
  private final Tally any = new Tally();
  private final Tally anyOfFine = new Tally();

  /** How often something was so, said, and both, in baby-days. */
  private static final class Tally {
    private long days;
    private long so;
    private long said;
    private long rightly;
    private long missed;

    void add(boolean isSo, boolean isSaid, boolean isAnythingAsked) {
      days++;
      so += isSo ? 1 : 0;
      said += isSaid ? 1 : 0;
      rightly += isSo && isSaid ? 1 : 0;
      missed += isSo && !isAnythingAsked ? 1 : 0;
    }
  }

  private AlarmRates() {}

  /** Prints the table. */
  public static void main(String[] args) {
    System.out.println(
        "| logged | missing | rule | so, of 100 days | said, of 100 days | rightly, of 100 said"
            + " | unasked, of 100 so |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (double completeness : COMPLETENESS) {
      for (SimulatedLog.Missing missing : SimulatedLog.Missing.values()) {
        if (completeness < 1 || missing == SimulatedLog.Missing.EVENLY) {
          new AlarmRates().run(completeness, missing);
        }
      }
    }
  }

  private void run(double completeness, SimulatedLog.Missing missing) {
    Random random = new Random(SEED);
    SimulatedLog logs = new SimulatedLog(random);
    for (int i = 0; i < BABIES; i++) {
      SimulatedBaby baby = new SimulatedBaby(random);
      RecentFeeds log = logs.of(baby, completeness, missing);
      JourneyState state = state(baby);
      days(baby, new Occasions(state, log, Norms.DEFAULT, SimulatedBaby.END));
      if (i < BABIES_FOR_GAPS) {
        gaps(baby, state, log);
      }
    }
    String row = "| %.0f %% | %s ".formatted(completeness * 100, words(missing));
    QUESTIONS.forEach(anchor -> print(row + "| " + RULES.get(anchor), tally(anchor)));
    print(row + "| any question", any);
    print(row + "| any, feeding well", anyOfFine);
    NOTES.forEach(anchor -> print(row + "| " + RULES.get(anchor), tally(anchor)));
    print(row + "| R22, of sessions", tally(Anchor.LONG_GAP));
  }

  private static JourneyState state(SimulatedBaby baby) {
    JourneyState state = JourneyState.unheard(JourneyId.ofReference("tests", "numbers"));
    return Fold.apply(state, Events.of("tests").at(baby.born).bornAtTerm(baby.born));
  }

  private void days(SimulatedBaby baby, Occasions occasions) {
    Map<Anchor, Set<Integer>> said = new EnumMap<>(Anchor.class);
    Set<Integer> asked = new TreeSet<>();
    for (Anchor anchor : RULES.keySet()) {
      if (anchor != Anchor.LONG_GAP) {
        said.put(anchor, days(anchor, baby, occasions.of(anchor)));
      }
    }
    QUESTIONS.forEach(anchor -> asked.addAll(said.getOrDefault(anchor, Set.of())));
    for (int day = FewFeeds.FIRST_DAY; day <= FewFeeds.LAST_DAY; day++) {
      boolean isAsked = asked.contains(day);
      boolean isAnythingSo = false;
      for (Anchor anchor : said.keySet()) {
        boolean isSo = isSo(anchor, baby, day);
        isAnythingSo |= isSo && QUESTIONS.contains(anchor);
        boolean isSaid = said.getOrDefault(anchor, Set.of()).contains(day);
        tally(anchor).add(isSo, isSaid, QUESTIONS.contains(anchor) ? isAsked : isSaid);
      }
      any.add(isAnythingSo, isAsked, isAsked);
      if (!baby.low) {
        anyOfFine.add(isAnythingSo, isAsked, isAsked);
      }
    }
  }

  private Tally tally(Anchor anchor) {
    return tallies.computeIfAbsent(anchor, _ -> new Tally());
  }

  /** The days of life that were judged, as the items' cooldowns let them through. */
  private static Set<Integer> days(Anchor anchor, SimulatedBaby baby, List<Occasion> found) {
    int apart = anchor == Anchor.FEW_FEEDS_TWICE ? 3 : anchor == Anchor.CLUSTER ? 14 : 1;
    Set<Integer> days = new TreeSet<>();
    int last = -apart;
    for (Occasion occasion : found) {
      boolean isOfBlock = QUESTIONS.contains(anchor) || anchor == Anchor.FEWER_FEEDS;
      boolean isEnd =
          isOfBlock
              && occasion.inputs().containsKey("day")
              && !occasion.occurrence().key().startsWith("cluster");
      int day = (int) Duration.between(baby.born, occasion.at()).toDays() + (isEnd ? 0 : 1);
      if (day - last >= apart) {
        days.add(day);
        last = day;
      }
    }
    return days;
  }

  /** What a rule asks about, as it truly was. */
  private static boolean isSo(Anchor anchor, SimulatedBaby baby, int day) {
    int sessions = baby.sessions(day);
    return switch (anchor) {
      case FEW_FEEDS -> sessions < 6;
      case FEW_FEEDS_TWICE -> day > 2 && sessions <= 5 && baby.sessions(day - 1) <= 5;
      case FEW_FEEDS_AND_DIAPERS -> sessions < 8 && baby.isDry(day);
      case FEW_WET_DIAPERS -> baby.isDry(day);
      case FEW_STOOLS -> day >= DarkStool.FIRST_DAY && baby.stools(day) < 2;
      case FEWER_FEEDS -> day > 2 && (sessions == 6 || sessions == 7);
      default -> false;
    };
  }

  /** Every session's gap as it looked while nothing more was told. */
  private void gaps(SimulatedBaby baby, JourneyState state, RecentFeeds log) {
    List<RecentFeed> feeds = new ArrayList<>(log.feeds());
    for (int i = 0; i < feeds.size(); i++) {
      Instant start = feeds.get(i).startedAt();
      RecentFeeds then = SimulatedLog.until(log, start);
      List<Occasion> found =
          new Occasions(state, then, Norms.DEFAULT, SimulatedBaby.END).of(Anchor.LONG_GAP);
      boolean isNextLogged =
          i + 1 < feeds.size()
              && !found.isEmpty()
              && feeds.get(i + 1).arrivedAt().isBefore(found.getFirst().at());
      boolean isSo =
          baby.sessions.stream()
              .noneMatch(
                  other -> other.isAfter(start) && !other.isAfter(start.plus(Duration.ofHours(4))));
      boolean isSaid = !found.isEmpty() && !isNextLogged;
      tally(Anchor.LONG_GAP).add(isSo, isSaid, isSaid);
    }
  }

  private static void print(String row, Tally tally) {
    System.out.printf(
        "%s | %.2f | %.2f | %.0f | %.0f |%n",
        row,
        100.0 * tally.so / tally.days,
        100.0 * tally.said / tally.days,
        100.0 * tally.rightly / Math.max(1, tally.said),
        100.0 * tally.missed / Math.max(1, tally.so));
  }

  private static String words(SimulatedLog.Missing missing) {
    return switch (missing) {
      case EVENLY -> "evenly";
      case NIGHTS -> "nights";
      case ONE_CARER -> "one carer";
    };
  }
}
