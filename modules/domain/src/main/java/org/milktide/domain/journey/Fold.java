package org.milktide.domain.journey;

import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.SubscriptionRequest;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.id.RuleId;

/** Folds events into a journey's state; the same state for every order and repetition of them. */
public final class Fold {
  private static final RuleId USEFUL = new RuleId("R60");
  private static final Fact.PreferencesChanged FEWER_PLEASE =
      new Fact.PreferencesChanged(null, null, null, null, null, null, true);

  private Fold() {}

  /** The state after one more event. Facts of the feed log leave it as it is. */
  public static JourneyState apply(JourneyState state, JourneyEvent event) {
    return switch (event.fact()) {
      case Fact.LogFact _ -> state;
      case Fact.JourneyFact fact -> apply(new Draft(state), fact, event).toState();
    };
  }

  private static Draft apply(Draft draft, Fact.JourneyFact fact, JourneyEvent event) {
    switch (fact) {
      case Fact.SubscriptionRequested(SubscriptionRequest request) ->
          requested(draft, request, event);
      case Fact.DueDateChanged(var date) -> draft.dueDate = Known.heard(draft.dueDate, date, event);
      case Fact.BabyBorn(BabyId baby, Birth birth) -> born(draft, baby, birth, event);
      case Fact.MilkInNoticed(var at) -> draft.milkIn = Known.heard(draft.milkIn, at, event);
      case Fact.FeedingModeChanged(var mode) -> feedingMode(draft, mode, event);
      case Fact.BreastfeedingStopped() -> draft.stopped = Known.heard(draft.stopped, true, event);
      case Fact.BabyAdmitted(BabyId baby) ->
          draft.baby(baby, b -> b.withAdmitted(Known.heard(b.admitted(), true, event)));
      case Fact.BabyDischarged(BabyId baby) ->
          draft.baby(baby, b -> b.withAdmitted(Known.heard(b.admitted(), false, event)));
      case Fact.LossReported(BabyId baby) -> loss(draft, baby, true, event);
      case Fact.LossUndone(BabyId baby) -> loss(draft, baby, false, event);
      case Fact.Paused(var until) ->
          draft.pause = Known.heard(draft.pause, new Pause(true, until), event);
      case Fact.Resumed() -> {
        draft.pause = Known.heard(draft.pause, Pause.NONE, event);
        draft.resumed = Known.heard(draft.resumed, true, event);
      }
      case Fact.SubscriptionEnded(String _) -> draft.ended = Known.heard(draft.ended, true, event);
      case Fact.PreferencesChanged preferences -> preferences(draft, preferences, event);
      case Fact.SubscriptionConfirmed(var recipient, var address) -> {
        if (recipient.equals(RecipientId.PARENT)) {
          draft.ended = Known.heard(draft.ended, false, event);
        }
        draft.recipient(recipient, r -> r.withConsent(address, event));
      }
      case Fact.ConsentCollected(var recipient, var address) ->
          draft.recipient(recipient, r -> r.withCollectedConsent(address, event));
      case Fact.ProfileFact said -> profile(draft, said, event);
      case Fact.PeopleFact said -> people(draft, said, event);
      case Observation said -> Observing.fold(draft, said, event);
      case Fact.Unsubscribed(var recipient) ->
          draft.recipient(recipient, r -> r.withUnsubscribed(true, event));
      case Fact.Resubscribed(var recipient) ->
          draft.recipient(recipient, r -> r.withUnsubscribed(false, event));
    }
    return draft;
  }

  private static void requested(Draft draft, SubscriptionRequest request, JourneyEvent event) {
    if (request.dueDate() != null) {
      draft.dueDate = Known.heard(draft.dueDate, request.dueDate(), event);
    }
    if (request.birth() != null) {
      born(draft, null, request.birth(), event);
    }
    if (request.feedingMode() != null) {
      draft.feedingMode = Known.heard(draft.feedingMode, request.feedingMode(), event);
      formulaBegun(draft, request.feedingMode(), false, event);
    }
    if (request.firstTimeParent() != null) {
      draft.profile = draft.profile.withFirstTime(request.firstTimeParent(), event);
    }
    draft.expectedBabies = Known.heard(draft.expectedBabies, request.babies(), event);
    draft.recipient(RecipientId.PARENT, r -> r.withRequest(request, event));
  }

  /** Whoever feeds any milk of their own after having stopped has taken it up again. */
  private static void feedingMode(Draft draft, FeedingMode mode, JourneyEvent event) {
    draft.feedingMode = Known.heard(draft.feedingMode, mode, event);
    formulaBegun(draft, mode, true, event);
    if (mode != FeedingMode.FORMULA) {
      draft.stopped = Known.heard(draft.stopped, false, event);
    }
  }

  private static void formulaBegun(
      Draft draft, FeedingMode mode, boolean change, JourneyEvent event) {
    if (mode != FeedingMode.BREAST) {
      draft.formulaBegun = Known.first(draft.formulaBegun, change, event);
    }
  }

  /** A birth told as a loss is a loss report too, and a later correction does not lift it. */
  private static void born(Draft draft, @Nullable BabyId baby, Birth birth, JourneyEvent event) {
    draft.baby(baby, b -> b.withBirth(Known.heard(b.birth(), birth, event)));
    if (birth.outcome() == Birth.Outcome.LOSS) {
      loss(draft, baby, true, event);
    }
  }

  private static void loss(Draft draft, @Nullable BabyId baby, boolean lost, JourneyEvent event) {
    if (baby == null) {
      draft.lost = Known.heard(draft.lost, lost, event);
    } else {
      draft.baby(baby, b -> b.withLost(Known.heard(b.lost(), lost, event)));
    }
  }

  private static void people(Draft draft, Fact.PeopleFact said, JourneyEvent event) {
    switch (said) {
      case Fact.PersonInvited invited ->
          draft.recipient(invited.recipient(), r -> r.withInvitation(invited, event));
      case Fact.PersonRemoved(var recipient) -> draft.remove(recipient, event);
      case Fact.LogShared(boolean shared) -> draft.shareLog(shared, event);
      case Fact.OwnPreferencesChanged(var recipient, var preferences) ->
          draft.recipient(recipient, r -> r.withPreferences(preferences, event));
    }
  }

  private static void profile(Draft draft, Fact.ProfileFact said, JourneyEvent event) {
    draft.profile = draft.profile.with(said, event);
    if (said instanceof Fact.AnswerGiven(var rule, String choice) && rule.equals(USEFUL)) {
      useful(draft, choice, event);
    }
  }

  /** R60: the answer is the wish itself, whoever passes it on. */
  private static void useful(Draft draft, String choice, JourneyEvent event) {
    switch (choice) {
      case "fewer" ->
          draft.recipient(RecipientId.PARENT, r -> r.withPreferences(FEWER_PLEASE, event));
      case "stop" -> draft.recipient(RecipientId.PARENT, r -> r.withUnsubscribed(true, event));
      default -> {}
    }
  }

  private static void preferences(
      Draft draft, Fact.PreferencesChanged preferences, JourneyEvent event) {
    draft.recipient(RecipientId.PARENT, r -> r.withPreferences(preferences, event));
  }
}
