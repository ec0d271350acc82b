package org.milktide.domain.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/**
 * What an event says. A missing {@code babyId} means the only or first baby; an absent optional
 * field says nothing and changes nothing.
 */
public sealed interface Fact {
  /** Facts of the feed log: a set of entries that never changes what is known of the journey. */
  sealed interface LogFact extends Fact {}

  /** What stands in the feed log: a feed, a pump or a diaper. */
  sealed interface EntryFact extends LogFact {
    /** The baby it is about; null for the only or first one, and for what is about none. */
    @Nullable BabyId babyId();

    /** When it was, or began. */
    Instant at();
  }

  /** Facts that the plan is made from. */
  sealed interface JourneyFact extends Fact {}

  /** What a parent says of themselves and to our questions. */
  sealed interface ProfileFact extends JourneyFact {}

  /** Who else is on a journey and what they choose; only our own pages say it. */
  sealed interface PeopleFact extends JourneyFact {}

  /** What was seen of a baby or a parent: the kinds of {@link Observation}. */
  sealed interface Observed extends JourneyFact permits Observation {}

  /** Milk that was put away or used: the kinds of {@link StockFact}. */
  sealed interface Stock extends LogFact permits StockFact {}

  /** Somebody asked for messages; they start when the parent confirms by mail. */
  record SubscriptionRequested(SubscriptionRequest request) implements JourneyFact {}

  /** The owner of this address agreed to messages. */
  record SubscriptionConfirmed(RecipientId recipient, EmailAddress address)
      implements JourneyFact {}

  /**
   * A partner collected the consent of the owner of this address. Unlike the owner's own
   * confirmation it takes back neither an unsubscribe nor an end.
   */
  record ConsentCollected(RecipientId recipient, EmailAddress address) implements JourneyFact {}

  /** One person wants no more messages. */
  record Unsubscribed(RecipientId recipient) implements JourneyFact {}

  /** One person took an unsubscribe back on the page that confirmed it. */
  record Resubscribed(RecipientId recipient) implements JourneyFact {}

  /** The whole subscription is over; only the parent's own new confirmation lifts it. */
  record SubscriptionEnded(@Nullable String reason) implements JourneyFact {}

  /**
   * When and how messages shall come.
   *
   * @param topicsOff all the topics that are switched off, so that a new one is on; words that
   *     nobody knows are kept
   * @param discreet whether the subject of a mail says nothing about what is in it
   * @param fewer whether what can wait shall come together, every other week, without what is good
   *     to know and no more
   * @param topicsByPush all the topics that come to the person's devices and not by email; {@code
   *     other} stands for what has no topic
   */
  record PreferencesChanged(
      @Nullable Rhythm rhythm,
      @Nullable QuietHours quiet,
      @Nullable ZoneId zone,
      @Nullable Locale locale,
      @Nullable WordSet topicsOff,
      @Nullable Boolean discreet,
      @Nullable Boolean fewer,
      @Nullable WordSet topicsByPush)
      implements JourneyFact {
    /** A change of when messages come, and in which language, alone. */
    public PreferencesChanged(
        @Nullable Rhythm rhythm,
        @Nullable QuietHours quiet,
        @Nullable ZoneId zone,
        @Nullable Locale locale) {
      this(rhythm, quiet, zone, locale, null, null, null, null);
    }

    /** A change that leaves the channels as they are. */
    public PreferencesChanged(
        @Nullable Rhythm rhythm,
        @Nullable QuietHours quiet,
        @Nullable ZoneId zone,
        @Nullable Locale locale,
        @Nullable WordSet topicsOff,
        @Nullable Boolean discreet,
        @Nullable Boolean fewer) {
      this(rhythm, quiet, zone, locale, topicsOff, discreet, fewer, null);
    }
  }

  /**
   * The parent asked somebody to follow the journey, too; messages start when they confirm. A later
   * one for the same person asks again.
   *
   * @param recipient not the parent; the id of nobody before
   * @param firstName what the parent calls them; in no mail before they confirm
   */
  record PersonInvited(
      RecipientId recipient,
      EmailAddress address,
      @Nullable String firstName,
      ZoneId zone,
      Locale locale)
      implements PeopleFact {
    public PersonInvited {
      requireNotTheParent(recipient);
    }
  }

  /** Somebody is no longer on the journey: the parent removed them, or they left. */
  record PersonRemoved(RecipientId recipient) implements PeopleFact {
    public PersonRemoved {
      requireNotTheParent(recipient);
    }
  }

  /** Whether the others on the journey see the feed log. */
  record LogShared(boolean shared) implements PeopleFact {}

  /** When and how messages shall come to somebody other than the parent. */
  record OwnPreferencesChanged(RecipientId recipient, PreferencesChanged said)
      implements PeopleFact {
    public OwnPreferencesChanged {
      requireNotTheParent(recipient);
    }
  }

  private static void requireNotTheParent(RecipientId recipient) {
    if (recipient.equals(RecipientId.PARENT)) {
      throw new IllegalArgumentException("recipient: the parent is not one of the others");
    }
  }

  /** Nothing is sent until then; without an end, until {@link Resumed}. */
  record Paused(@Nullable Instant until) implements JourneyFact {}

  record Resumed() implements JourneyFact {}

  record DueDateChanged(LocalDate dueDate) implements JourneyFact {}

  /** A birth, or the correction of one: the same baby again corrects, a new id adds a baby. */
  record BabyBorn(@Nullable BabyId babyId, Birth birth) implements JourneyFact {}

  record MilkInNoticed(Instant at) implements JourneyFact {}

  record FeedingModeChanged(FeedingMode mode) implements JourneyFact {}

  record BreastfeedingStopped() implements JourneyFact {}

  record BabyAdmitted(@Nullable BabyId babyId) implements JourneyFact {}

  record BabyDischarged(@Nullable BabyId babyId) implements JourneyFact {}

  /** A loss of this baby; without an id, of the pregnancy or of all babies. */
  record LossReported(@Nullable BabyId babyId) implements JourneyFact {}

  record LossUndone(@Nullable BabyId babyId) implements JourneyFact {}

  /**
   * What a parent chose to tell and asked for. Words that nobody knows are kept.
   *
   * @param riskFlags all that holds, see {@link RiskFlag}
   * @param optIns all that is wished, see {@link OptIn}
   * @param pumpTimes all times of reminders to express; without any, none come
   */
  record ProfileSet(
      @Nullable WordSet riskFlags,
      @Nullable WordSet optIns,
      @Nullable String feedingGoal,
      @Nullable PumpTimes pumpTimes)
      implements ProfileFact {
    /** What was told and asked for, the times of reminders left as they are. */
    public ProfileSet(
        @Nullable WordSet riskFlags, @Nullable WordSet optIns, @Nullable String feedingGoal) {
      this(riskFlags, optIns, feedingGoal, null);
    }
  }

  /** Whether the family's own team gave them a plan that differs from ours. */
  record CarePlanSet(boolean own) implements ProfileFact {}

  /**
   * A parent's answer to a rule's question.
   *
   * @param choice the button's word, such as {@code not-sure}
   */
  record AnswerGiven(RuleId rule, String choice) implements ProfileFact {}

  /** When the parent goes back to work. */
  record ReturnToWorkSet(LocalDate date) implements ProfileFact {}

  /**
   * A feed of any kind.
   *
   * @param minutes how long it took, if known
   * @param ml how much, where that was measured
   */
  record FeedRecorded(
      @Nullable BabyId babyId,
      Instant startedAt,
      FeedKind kind,
      @Nullable Integer minutes,
      @Nullable Integer ml)
      implements EntryFact {
    @Override
    public Instant at() {
      return startedAt;
    }
  }

  record PumpRecorded(Instant startedAt, @Nullable Integer ml) implements EntryFact {
    @Override
    public @Nullable BabyId babyId() {
      return null;
    }

    @Override
    public Instant at() {
      return startedAt;
    }
  }

  record DiaperRecorded(
      @Nullable BabyId babyId,
      Instant at,
      boolean wet,
      @Nullable Boolean stool,
      @Nullable String colour,
      @Nullable Boolean urates)
      implements EntryFact {}

  /** A log entry was a mistake; it names the entry's event id, of the same source. */
  record EntryRemoved(String entryId) implements LogFact {}
}
