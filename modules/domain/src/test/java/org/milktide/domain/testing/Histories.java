package org.milktide.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/** Random lives of journeys, from a seed. */
public final class Histories {
  private static final List<String> RHYTHMS =
      List.of("as-it-comes", "daily 09:00", "daily 22:15", "weekly mon 09:00", "weekly sat 18:30");

  private static final List<String> FLAGS = List.of("bmi", "high-risk", "first-baby");

  private static final List<String> TOPICS = List.of("feeding", "getting-ready", "news-of-2030");

  private static final int STEP_SECONDS = 36 * 3600;

  private final RandomGenerator random;
  private final List<Events> sources =
      List.of(Events.of("page"), Events.of("clinic"), Events.of("app"));

  /** Histories drawn from these numbers. */
  public Histories(RandomGenerator random) {
    this.random = random;
  }

  /** So many events or more from an instant on, in order of time; some at the same instant. */
  public List<JourneyEvent> draw(Instant start, int count) {
    List<JourneyEvent> history = new ArrayList<>();
    Instant at = start;
    while (history.size() < count) {
      at = random.nextInt(4) == 0 ? at : at.plusSeconds(random.nextInt(STEP_SECONDS));
      if (random.nextInt(10) == 0) {
        at = cluster(at, history);
      } else {
        history.add(event(source(at), at, history));
      }
    }
    return history;
  }

  private Events source(Instant at) {
    return any(sources).at(at).arriving(at.plusSeconds(random.nextInt(3600)));
  }

  /** Six feeds in quick succession; the instant of the last. */
  private Instant cluster(Instant first, List<JourneyEvent> history) {
    Instant at = first;
    for (int i = 0; i < 6; i++) {
      at = at.plusSeconds(1900 + random.nextInt(600));
      history.add(source(at).feed());
    }
    return at;
  }

  private JourneyEvent event(Events source, Instant at, List<JourneyEvent> before) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> source.event(subscription(at));
      case 2, 3 -> source.event(birth(at));
      case 4 -> source.event(random.nextInt(3) == 0 ? loss() : state(at));
      case 5 -> source.event(preferences());
      case 6, 7 -> source.event(state(at));
      case 8 -> before.isEmpty() ? source.feed() : source.removed(any(before));
      default -> source.event(feed(at));
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Fact subscription(Instant at) {
    String email = random.nextBoolean() ? "anna@example.org" : "ANNA@new.example.org";
    LocalDate due = LocalDate.of(2027, 4, 1).plusDays(random.nextInt(60));
    return switch (random.nextInt(12)) {
      case 0 -> new Fact.SubscriptionEnded(null);
      case 1, 2, 3, 4, 5 -> Events.of("x").at(at).confirmed(email).fact();
      case 6 -> Events.of("x").at(at).unsubscribed().fact();
      case 7, 8 -> Events.of("x").at(at).resubscribed().fact();
      default ->
          Events.of("x")
              .at(at)
              .requested(Request.due(email, due).babies(1 + random.nextInt(2)))
              .fact();
    };
  }

  private Fact birth(Instant at) {
    Birth.Outcome outcome =
        random.nextInt(12) == 0
            ? any(List.of(Birth.Outcome.LOSS, Birth.Outcome.UNKNOWN))
            : Birth.Outcome.LIVE;
    Integer gestation = random.nextBoolean() ? Integer.valueOf(240 + random.nextInt(45)) : null;
    Instant born = at.minusSeconds(random.nextInt(86_400));
    return new Fact.BabyBorn(baby(), new Birth(born, gestation, null, null, outcome, null));
  }

  private Fact loss() {
    return random.nextBoolean() ? new Fact.LossReported(baby()) : new Fact.LossUndone(baby());
  }

  private Fact preferences() {
    QuietHours quiet = random.nextBoolean() ? QuietHours.parse("22:00-06:30") : null;
    WordSet topicsOff = random.nextInt(3) == 0 ? WordSet.of(List.of(any(TOPICS))) : null;
    Boolean fewer = random.nextInt(3) == 0 ? Boolean.valueOf(random.nextInt(3) > 0) : null;
    Boolean discreet = random.nextInt(3) == 0 ? Boolean.valueOf(random.nextBoolean()) : null;
    WordSet byPush = random.nextInt(3) == 0 ? WordSet.of(List.of(any(TOPICS))) : null;
    return new Fact.PreferencesChanged(
        Rhythm.parse(any(RHYTHMS)), quiet, null, null, topicsOff, discreet, fewer, byPush);
  }

  private Fact state(Instant at) {
    return switch (random.nextInt(10)) {
      case 0 -> new Fact.Paused(random.nextBoolean() ? at.plusSeconds(200_000) : null);
      case 1, 2 -> new Fact.Resumed();
      case 3 -> new Fact.MilkInNoticed(at.minusSeconds(random.nextInt(40_000)));
      case 4 -> new Fact.FeedingModeChanged(any(List.of(FeedingMode.values())));
      case 5 -> new Fact.BreastfeedingStopped();
      case 6 -> random.nextBoolean() ? new Fact.BabyAdmitted(baby()) : discharged();
      case 7, 8 -> profile();
      default -> new Fact.DueDateChanged(LocalDate.of(2027, 4, 1).plusDays(random.nextInt(60)));
    };
  }

  private Fact profile() {
    return switch (random.nextInt(4)) {
      case 0 -> {
        WordSet flags = random.nextBoolean() ? WordSet.of(List.of(any(FLAGS))) : null;
        yield new Fact.ProfileSet(flags, WordSet.of(List.of("colostrum")), null);
      }
      case 1 -> new Fact.CarePlanSet(random.nextBoolean());
      case 2 -> new Fact.AnswerGiven(new RuleId("R16"), any(List.of("yes", "not-sure")));
      default -> new Fact.ReturnToWorkSet(LocalDate.of(2027, 5, 1).plusDays(random.nextInt(60)));
    };
  }

  private Fact discharged() {
    return new Fact.BabyDischarged(baby());
  }

  private Fact feed(Instant at) {
    Integer minutes = random.nextBoolean() ? Integer.valueOf(random.nextInt(50)) : null;
    return new Fact.FeedRecorded(baby(), at, any(List.of(FeedKind.values())), minutes, null);
  }

  /** No baby in half of the cases, else one of two. */
  private @Nullable BabyId baby() {
    return random.nextBoolean() ? null : new BabyId(random.nextBoolean() ? "A" : "B");
  }
}
