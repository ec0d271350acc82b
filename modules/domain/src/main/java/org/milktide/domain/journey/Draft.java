package org.milktide.domain.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;

/** A journey's state while one event is folded in; never leaves this package. */
final class Draft {
  private final JourneyId id;
  private final SortedMap<BabyId, Baby> babies;
  private final SortedMap<RecipientId, Recipient> recipients;
  private @Nullable Baby unnamedBaby;
  @Nullable Known<LocalDate> dueDate;
  @Nullable Known<Integer> expectedBabies;
  @Nullable Known<Instant> milkIn;
  @Nullable Known<FeedingMode> feedingMode;
  @Nullable Known<Boolean> stopped;
  @Nullable Known<Boolean> ended;
  @Nullable Known<Boolean> lost;
  @Nullable Known<Pause> pause;
  @Nullable Known<Boolean> resumed;
  @Nullable Known<LocalDate> placement;
  Signs signs;
  @Nullable Known<Boolean> formulaBegun;
  Profile profile;
  private People people;

  Draft(JourneyState state) {
    id = state.id();
    babies = new TreeMap<>(state.babies());
    recipients = new TreeMap<>(state.recipients());
    unnamedBaby = state.unnamedBaby();
    dueDate = state.dueDate();
    expectedBabies = state.expectedBabies();
    milkIn = state.milkIn();
    feedingMode = state.feedingMode();
    stopped = state.stopped();
    ended = state.ended();
    lost = state.lost();
    pause = state.pause();
    resumed = state.resumed();
    profile = state.profile();
    people = state.people();
    placement = state.placement();
    signs = state.signs();
    formulaBegun = state.formulaBegun();
  }

  void baby(@Nullable BabyId babyId, UnaryOperator<Baby> change) {
    if (babyId == null) {
      unnamedBaby = change.apply(unnamedBaby == null ? Baby.UNHEARD : unnamedBaby);
    } else {
      babies.put(babyId, change.apply(babies.getOrDefault(babyId, Baby.UNHEARD)));
    }
  }

  void recipient(RecipientId recipient, UnaryOperator<Recipient> change) {
    Recipient changed = change.apply(recipients.getOrDefault(recipient, Recipient.UNHEARD));
    Known<Boolean> removed = people.removed().get(recipient);
    if (removed == null) {
      recipients.put(recipient, changed);
    } else {
      stay(recipient, changed.since(removed.stamp()));
    }
  }

  /** Of who was removed only what was said later stays, and of most nothing. */
  private void stay(RecipientId recipient, Recipient rest) {
    if (rest.equals(Recipient.UNHEARD)) {
      recipients.remove(recipient);
    } else {
      recipients.put(recipient, rest);
    }
  }

  void remove(RecipientId recipient, JourneyEvent event) {
    people = people.withRemoved(recipient, event);
    recipient(recipient, UnaryOperator.identity());
  }

  void shareLog(boolean shared, JourneyEvent event) {
    people = people.withLogShared(shared, event);
  }

  JourneyState toState() {
    return new JourneyState(
        id,
        dueDate,
        expectedBabies,
        babies,
        unnamedBaby,
        milkIn,
        feedingMode,
        stopped,
        ended,
        lost,
        pause,
        resumed,
        profile,
        recipients,
        people,
        placement,
        signs,
        formulaBegun);
  }
}
