package org.milktide.domain.wire;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/** Reads what an event says. Fields nobody knows are ignored. */
final class FactReader {
  private static final int MOST_MINUTES = 600;
  private static final int MOST_ML = 2000;

  /** Those with two letters; three letters are taken on trust. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Fields data;
  private final Instant time;
  private final PastInstants past;
  private final ProfileReader profile;

  /**
   * A reader of one event's data.
   *
   * @param time when the event says it happened, for facts that give no instant of their own
   */
  FactReader(Fields data, Instant time, PastInstants past) {
    this.data = data;
    this.time = time;
    this.past = past;
    this.profile = new ProfileReader(data, time);
  }

  Fact read(EventType type) {
    return switch (type) {
      case SUBSCRIPTION_REQUESTED ->
          new Fact.SubscriptionRequested(new SubscriptionReader(data, time, past).read());
      case SUBSCRIPTION_ENDED -> new Fact.SubscriptionEnded(data.optionalText("reason"));
      case PREFERENCES_CHANGED -> preferences();
      case PAUSED -> new Fact.Paused(past.optionalAhead(data, "until"));
      case RESUMED -> new Fact.Resumed();
      case PROFILE_SET -> profile.profile();
      case ANSWER_GIVEN -> profile.answer();
      case CARE_PLAN_SET -> profile.carePlan();
      case RETURN_TO_WORK_SET -> profile.returnToWork();
      case DUE_DATE_CHANGED -> new Fact.DueDateChanged(DueDates.plausible(data, "dueDate", time));
      case BABY_BORN -> new Fact.BabyBorn(babyId(), birth(data, past));
      case MILK_IN_NOTICED -> new Fact.MilkInNoticed(past.required(data, "at"));
      case WEIGHT_RECORDED, BIRTH_WEIGHT_REGAINED, SYMPTOM_REPORTED, PLACEMENT_RECORDED ->
          new ObservationReader(data, time, past).read(type);
      case MILK_STORED, MILK_USED -> new StockReader(data, past).read(type);
      case BABY_ADMITTED -> new Fact.BabyAdmitted(babyId());
      case BABY_DISCHARGED -> new Fact.BabyDischarged(babyId());
      case FEEDING_MODE_CHANGED ->
          new Fact.FeedingModeChanged(data.choice("mode", FeedingMode.class));
      case BREASTFEEDING_STOPPED -> new Fact.BreastfeedingStopped();
      case LOSS_REPORTED -> new Fact.LossReported(babyId());
      case LOSS_UNDONE -> new Fact.LossUndone(babyId());
      case FEED_RECORDED -> feed();
      case PUMP_RECORDED ->
          new Fact.PumpRecorded(
              past.required(data, "startedAt"), data.optionalInteger("ml", 0, MOST_ML));
      case DIAPER_RECORDED -> diaper();
      case ENTRY_REMOVED -> new Fact.EntryRemoved(data.text("entryId"));
    };
  }

  private @Nullable BabyId babyId() {
    return babyId(data);
  }

  static @Nullable BabyId babyId(Fields data) {
    return data.optionalParsed("babyId", BabyId::new, "is empty or longer than 64 characters");
  }

  private Fact preferences() {
    return new Fact.PreferencesChanged(
        data.optionalParsed(
            "rhythm", Rhythm::parse, "is not as-it-comes, daily HH:mm or weekly DAY HH:mm"),
        data.optionalParsed("quiet", QuietHours::parse, "is not of the form 21:00-08:00"),
        data.optionalZone("timeZone"),
        locale(data),
        data.optionalWords("topicsOff"),
        data.optionalFlag("discreet"),
        data.optionalFlag("fewer"),
        data.optionalWords("topicsByPush"));
  }

  private Fact feed() {
    return new Fact.FeedRecorded(
        babyId(),
        past.required(data, "startedAt"),
        data.choice("kind", FeedKind.class),
        data.optionalInteger("minutes", 0, MOST_MINUTES),
        data.optionalInteger("ml", 0, MOST_ML));
  }

  private Fact diaper() {
    return new Fact.DiaperRecorded(
        babyId(),
        past.required(data, "at"),
        data.flag("wet"),
        data.optionalFlag("stool"),
        data.optionalText("colour"),
        data.optionalFlag("urates"));
  }

  static Birth birth(Fields fields, PastInstants past) {
    Birth.Outcome outcome = fields.optionalChoice("outcome", Birth.Outcome.class);
    return new Birth(
        past.required(fields, "at"),
        fields.optionalInteger("gestationDays", 140, 320),
        fields.optionalChoice("mode", Birth.Mode.class),
        fields.optionalChoice("place", Birth.Place.class),
        outcome == null ? Birth.Outcome.LIVE : outcome,
        fields.optionalInteger("weightG", 200, 9000));
  }

  /** A language tag (BCP 47) with a language of ISO 639. */
  static @Nullable Locale locale(Fields fields) {
    return fields.optionalParsed(
        "locale", FactReader::tagged, "is not a language tag such as en or es-MX");
  }

  private static Locale tagged(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    int letters = locale.getLanguage().length();
    if (letters != 3 && !LANGUAGES.contains(locale.getLanguage())) {
      throw new IllegalArgumentException("no language");
    }
    return locale;
  }
}
