package org.milktide.portal.desk;

import java.time.Duration;
import java.util.Optional;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;

/** Which facts silence a journey, and how long their teller may be kept waiting for it. */
final class Silence {
  /** Enough for a mail that is just leaving, with time left to answer within a second. */
  static final Duration SHORT = Duration.ofMillis(800);

  /** A message after a loss hurts most, so its page waits longest. */
  private static final Duration LONG = Duration.ofSeconds(5);

  private Silence() {}

  static Optional<Duration> patience(Fact fact) {
    return switch (fact) {
      case Fact.LossReported _ -> Optional.of(LONG);
      case Fact.BabyBorn(var _, Birth birth) ->
          birth.outcome() == Birth.Outcome.LIVE ? Optional.empty() : Optional.of(LONG);
      case Fact.Unsubscribed _, Fact.PersonRemoved _, Fact.SubscriptionEnded _, Fact.Paused _ ->
          Optional.of(SHORT);
      case Fact.SubscriptionRequested _,
          Fact.SubscriptionConfirmed _,
          Fact.ConsentCollected _,
          Fact.Resubscribed _,
          Fact.PreferencesChanged _,
          Fact.Resumed _,
          Fact.DueDateChanged _,
          Fact.MilkInNoticed _,
          Fact.FeedingModeChanged _,
          Fact.BreastfeedingStopped _,
          Fact.BabyAdmitted _,
          Fact.BabyDischarged _,
          Fact.LossUndone _,
          Fact.ProfileFact _,
          Fact.Observed _,
          Fact.PersonInvited _,
          Fact.LogShared _,
          Fact.OwnPreferencesChanged _,
          Fact.LogFact _ ->
          Optional.empty();
    };
  }
}
