package org.milktide.content.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.RiskFlag;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.SubscriptionRequest;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.time.LocalTimes;

/** Tells what happens to a sample family, each thing at its moment. */
final class FamilyStory {
  private static final EmailAddress ADDRESS = new EmailAddress("parent@example.org");
  private static final int SUBSCRIBED_BEFORE_DUE_WEEKS = 26;
  private static final int NOON = 12;

  /** A line in the log now and then, so that nobody asks whether they are still there (R60). */
  private static final Period BETWEEN_WORDS = Period.ofDays(21);

  private static final Period FOLLOWED = Period.ofMonths(12);

  /** When a parent who read all along is asked whether the notes are still of use (R60). */
  private static final Period ANSWERS_AFTER = Period.ofWeeks(5);

  private static final RuleId STILL_USEFUL = new RuleId("R60");
  private static final char FIRST_BABY = 'A';

  private final LocalDate due;
  private final ZoneId zone;
  private final int babies;
  private final @Nullable FeedingMode mode;
  private final List<JourneyEvent> events = new ArrayList<>();
  private int born;
  private @Nullable LocalDateTime birth;

  /** A family that signs up at 14 weeks of pregnancy. */
  FamilyStory(LocalDate due, ZoneId zone, int babies, @Nullable FeedingMode mode) {
    this.due = due;
    this.zone = zone;
    this.babies = babies;
    this.mode = mode;
    LocalDateTime noon = due.minusWeeks(SUBSCRIBED_BEFORE_DUE_WEEKS).atTime(NOON, 0);
    SubscriptionRequest request =
        new SubscriptionRequest(
            ADDRESS, due, null, zone, Locale.ENGLISH, babies, null, null, mode, at(noon), "sample");
    tell(noon, new Fact.SubscriptionRequested(request));
    tell(noon, new Fact.SubscriptionConfirmed(RecipientId.PARENT, ADDRESS));
  }

  /** The next baby's birth, told at once. */
  FamilyStory born(LocalDateTime local, Birth.Place place) {
    birth = birth == null ? local : birth;
    // An only baby needs no name.
    BabyId baby = babies == 1 ? null : new BabyId(String.valueOf((char) (FIRST_BABY + born)));
    born++;
    tell(
        local,
        new Fact.BabyBorn(baby, new Birth(at(local), null, null, place, Birth.Outcome.LIVE, null)));
    return this;
  }

  /** An only baby's birth by caesarean, told at once. */
  FamilyStory bornByCaesarean(LocalDateTime local) {
    birth = local;
    Birth caesarean =
        new Birth(
            at(local), null, Birth.Mode.CAESAREAN, Birth.Place.HOSPITAL, Birth.Outcome.LIVE, null);
    tell(local, new Fact.BabyBorn(null, caesarean));
    return this;
  }

  /** An only baby's birth that is told when so much time has passed. */
  FamilyStory bornAndToldAfter(LocalDateTime local, Period period) {
    birth = local;
    tell(local.plus(period), new Fact.BabyBorn(null, Birth.at(at(local))));
    return this;
  }

  /** The parent says at the subscription that this is the first baby. */
  FamilyStory firstBaby() {
    LocalDateTime noon = due.minusWeeks(SUBSCRIBED_BEFORE_DUE_WEEKS).atTime(NOON, 0);
    WordSet flags = WordSet.of(List.of(RiskFlag.FIRST_BABY.word()));
    tell(noon, new Fact.ProfileSet(flags, null, null));
    return this;
  }

  /** The baby comes home from the unit so long after the birth. */
  FamilyStory homeAfter(Period period) {
    tell(birth().plus(period), new Fact.BabyDischarged(null));
    return this;
  }

  /** The parent answers that the notes are to go on, so that the calendar has all of them. */
  SampleFamily family(String name, String about, Audience reader) {
    tell(birth().plus(ANSWERS_AFTER), new Fact.AnswerGiven(STILL_USEFUL, "keep"));
    Instant end = LocalTimes.startOfDay(birth().toLocalDate().plus(FOLLOWED), zone);
    for (LocalDateTime at = birth().plus(BETWEEN_WORDS);
        at(at).isBefore(end);
        at = at.plus(BETWEEN_WORDS)) {
      tell(at, new Fact.DiaperRecorded(null, at(at), true, null, null, null));
    }
    boolean isPromised = reader == Audience.PARENT && mode != FeedingMode.FORMULA;
    return new SampleFamily(
        name, about, reader, isPromised, babies, due, zone, at(birth()), end, events);
  }

  private LocalDateTime birth() {
    return Objects.requireNonNull(birth, "a sample family has a birth");
  }

  private void tell(LocalDateTime local, Fact fact) {
    Stamp stamp = new Stamp(at(local), "sample", String.valueOf(events.size() + 1));
    events.add(new JourneyEvent(stamp, at(local), fact));
  }

  private Instant at(LocalDateTime local) {
    return LocalTimes.firstInstant(local, zone);
  }
}
