package org.milktide.domain.occasion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Norms;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.testing.Events;

/**
 * Prints what other thresholds would do, on the families of {@link AlarmRates}: {@code
 * MODULE=domain infra/pictures/preview org.milktide.domain.occasion.OtherRules}. A proposal for a
 * clinician; the rules in force are those of clinical.md.
 */
public final class OtherRules {
  private static final long SEED = 20270301;
  private static final int BABIES = 10_000;
  private static final int SOON = 5;
  private static final int APART = 3;
  private static final String ONCE = "once in three days: ";

  /** The threshold below which so many of few sessions and of no stool are asked about. */
  private static final Map<String, BiPredicate<List<Day>, Integer>> RULES = rules();

  private OtherRules() {}

  /** What the log says of a day of life. */
  private record Day(
      int sessions, int wet, int ask, int yellow, boolean regular, int stretches, boolean diapers) {
    boolean few(int threshold) {
      return regular && sessions < threshold;
    }

    boolean dry(int less) {
      return diapers && wet < ask - less;
    }

    boolean fewStools(int threshold) {
      return diapers && yellow < threshold;
    }
  }

  private static Map<String, BiPredicate<List<Day>, Integer>> rules() {
    Map<String, BiPredicate<List<Day>, Integer>> rules = new LinkedHashMap<>();
    rules.put(
        "as they are",
        (days, i) -> {
          Day day = days.get(i);
          return day.few(6) || day.dry(0) || day.fewStools(2);
        });
    rules.put("A: each on two running days", (days, i) -> twice(days, i, OtherRules::any));
    rules.put("B: below 5, `ask` less 1, no stool", (days, i) -> low(days.get(i)));
    rules.put("C: B on two running days", (days, i) -> twice(days, i, (d, j) -> low(d.get(j))));
    rules.put(
        "D: any two of few feeds, wets, stools in one day", (days, i) -> signals(days.get(i)) >= 2);
    rules.put(
        "E: D, on two running days", (days, i) -> twice(days, i, (d, j) -> signals(d.get(j)) >= 2));
    rules.put(
        "F: below 6 on two running days, or D",
        (days, i) -> signals(days.get(i)) >= 2 || twice(days, i, (d, j) -> d.get(j).few(6)));
    rules.put(
        "G: below 6 and one more signal, or below 5 twice",
        (days, i) ->
            (days.get(i).few(6) && signals(days.get(i)) >= 2)
                || twice(days, i, (d, j) -> d.get(j).few(5)));
    rules.put("H: F, something logged in each six hours", (days, i) -> logged(days, i, "F"));
    rules.put("I: G, something logged in each six hours", (days, i) -> logged(days, i, "G"));
    rules.put(ONCE + "F", rules.get(starting(rules, "F")));
    rules.put(ONCE + "H", rules.get(starting(rules, "H")));
    return rules;
  }

  private static String starting(Map<String, ?> rules, String letter) {
    return rules.keySet().stream()
        .filter(name -> name.startsWith(letter))
        .findFirst()
        .orElseThrow();
  }

  private static boolean logged(List<Day> days, int i, String letter) {
    return days.get(i).stretches() == 4
        && Objects.requireNonNull(RULES.get(starting(RULES, letter))).test(days, i);
  }

  private static boolean any(List<Day> days, int i) {
    Day day = days.get(i);
    return day.few(6) || day.dry(0) || day.fewStools(2);
  }

  private static boolean low(Day day) {
    return day.few(5) || day.dry(1) || day.fewStools(1);
  }

  private static int signals(Day day) {
    return (day.few(6) ? 1 : 0) + (day.dry(0) ? 1 : 0) + (day.fewStools(2) ? 1 : 0);
  }

  private static boolean twice(List<Day> days, int i, BiPredicate<List<Day>, Integer> rule) {
    return i > 0 && rule.test(days, i) && rule.test(days, i - 1);
  }

  /** Prints the table. */
  public static void main(String[] args) {
    System.out.println(
        "| logged | missing | rule | asked, % of days | of babies that feed well, % of days | truly"
            + " low babies asked by day 5, % | by day 14, % |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (double completeness : new double[] {0.8, 0.9, 1}) {
      for (SimulatedLog.Missing missing : SimulatedLog.Missing.values()) {
        if (completeness < 1 || missing == SimulatedLog.Missing.EVENLY) {
          run(completeness, missing);
        }
      }
    }
  }

  private static void run(double completeness, SimulatedLog.Missing missing) {
    Random random = new Random(SEED);
    SimulatedLog logs = new SimulatedLog(random);
    Map<String, long[]> counts = new LinkedHashMap<>();
    RULES.keySet().forEach(name -> counts.put(name, new long[4]));
    long low = 0;
    for (int i = 0; i < BABIES; i++) {
      SimulatedBaby baby = new SimulatedBaby(random);
      List<Day> days = days(baby, logs.of(baby, completeness, missing));
      low += baby.low ? 1 : 0;
      RULES.forEach(
          (name, rule) ->
              count(
                  baby,
                  days,
                  rule,
                  name.startsWith(ONCE) ? APART : 1,
                  Objects.requireNonNull(counts.get(name))));
    }
    long well = BABIES - low;
    int length = FewFeeds.LAST_DAY - FewFeeds.FIRST_DAY + 1;
    for (Map.Entry<String, long[]> rule : counts.entrySet()) {
      long[] count = rule.getValue();
      System.out.printf(
          "| %.0f %% | %s | %s | %.2f | %.2f | %.0f | %.0f |%n",
          completeness * 100,
          missing.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
          rule.getKey(),
          100.0 * count[0] / (BABIES * length),
          100.0 * count[1] / (well * length),
          100.0 * count[2] / low,
          100.0 * count[3] / low);
    }
  }

  private static void count(
      SimulatedBaby baby,
      List<Day> days,
      BiPredicate<List<Day>, Integer> rule,
      int apart,
      long[] count) {
    int first = Integer.MAX_VALUE;
    int last = -apart;
    for (int i = 0; i < days.size(); i++) {
      if (rule.test(days, i) && i - last >= apart) {
        last = i;
        count[0]++;
        count[1] += baby.low ? 0 : 1;
        first = Math.min(first, i + FewFeeds.FIRST_DAY);
      }
    }
    count[2] += baby.low && first <= SOON ? 1 : 0;
    count[3] += baby.low && first <= FewFeeds.LAST_DAY ? 1 : 0;
  }

  private static List<Day> days(SimulatedBaby baby, RecentFeeds feeds) {
    JourneyState state =
        Fold.apply(
            JourneyState.unheard(JourneyId.ofReference("tests", "numbers")),
            Events.of("tests").at(baby.born).bornAtTerm(baby.born));
    Counts counts = new Counts(state, feeds, Norms.DEFAULT);
    BabyLog log = counts.babies().getFirst();
    List<Day> days = new ArrayList<>();
    for (int day = FewFeeds.FIRST_DAY; day <= FewFeeds.LAST_DAY; day++) {
      Block block = log.block(day);
      int yellow =
          (int)
              log.diapers()
                  .filter(diaper -> block.holds(diaper.at()) && diaper.stool() && !diaper.dark())
                  .count();
      days.add(
          new Day(
              log.sessions(block),
              log.wet(block),
              Norms.DEFAULT.askWet(day),
              day < DarkStool.FIRST_DAY ? Integer.MAX_VALUE : yellow,
              counts.isRegular(log, block),
              Completeness.stretchesWithEntries(log, block.until()),
              counts.areDiapersLogged(log, block)));
    }
    return days;
  }
}
