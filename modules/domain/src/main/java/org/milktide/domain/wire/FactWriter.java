package org.milktide.domain.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.event.StockFact;
import org.milktide.domain.event.SubscriptionRequest;
import org.milktide.domain.event.WordSet;

/** Writes facts the way {@link EventReader} reads them. */
public final class FactWriter {
  private FactWriter() {}

  /** A fact's type and its data as nested maps, without fields that say nothing. */
  public record Written(String type, Map<String, Object> data) {}

  /** Writes a fact; those that only our own pages make have types of their own. */
  public static Written write(Fact fact) {
    Json data = new Json();
    String type =
        switch (fact) {
          case Fact.SubscriptionRequested(SubscriptionRequest request) -> request(data, request);
          case Fact.SubscriptionConfirmed(var recipient, var address) ->
              data.put("recipient", recipient).put("email", address.value()).asOwn("confirmed");
          case Fact.ConsentCollected(var recipient, var address) ->
              data.put("recipient", recipient)
                  .put("email", address.value())
                  .asOwn("consent-collected");
          case Fact.Unsubscribed(var recipient) ->
              data.put("recipient", recipient).asOwn("unsubscribed");
          case Fact.Resubscribed(var recipient) ->
              data.put("recipient", recipient).asOwn("resubscribed");
          case Fact.PeopleFact said -> people(data, said);
          case Fact.SubscriptionEnded(String reason) ->
              data.put("reason", reason).as(EventType.SUBSCRIPTION_ENDED);
          case Fact.PreferencesChanged preferences ->
              preferences(data, preferences).as(EventType.PREFERENCES_CHANGED);
          case Fact.Paused(Instant until) -> data.put("until", until).as(EventType.PAUSED);
          case Fact.Resumed() -> data.as(EventType.RESUMED);
          case Fact.DueDateChanged(var date) ->
              data.put("dueDate", date).as(EventType.DUE_DATE_CHANGED);
          case Fact.BabyBorn(var baby, Birth birth) ->
              birth(data.put("babyId", baby), birth).as(EventType.BABY_BORN);
          case Fact.MilkInNoticed(var at) -> data.put("at", at).as(EventType.MILK_IN_NOTICED);
          case Fact.FeedingModeChanged(var mode) ->
              data.put("mode", mode).as(EventType.FEEDING_MODE_CHANGED);
          case Fact.BreastfeedingStopped() -> data.as(EventType.BREASTFEEDING_STOPPED);
          case Fact.BabyAdmitted(var baby) -> data.put("babyId", baby).as(EventType.BABY_ADMITTED);
          case Fact.BabyDischarged(var baby) ->
              data.put("babyId", baby).as(EventType.BABY_DISCHARGED);
          case Fact.LossReported(var baby) -> data.put("babyId", baby).as(EventType.LOSS_REPORTED);
          case Fact.LossUndone(var baby) -> data.put("babyId", baby).as(EventType.LOSS_UNDONE);
          case Fact.ProfileFact said -> said(data, said);
          case Observation seen -> seen(data, seen);
          case Fact.LogFact entry -> entry(data, entry);
        };
    return new Written(type, data.values);
  }

  /** Nobody can send these: they are said on our own pages alone. */
  private static String people(Json data, Fact.PeopleFact said) {
    return switch (said) {
      case Fact.PersonInvited(var recipient, var address, var name, var zone, Locale locale) ->
          data.put("recipient", recipient)
              .put("email", address.value())
              .put("firstName", name)
              .put("timeZone", zone)
              .put("locale", locale.toLanguageTag())
              .asOwn("person-invited");
      case Fact.PersonRemoved(var recipient) ->
          data.put("recipient", recipient).asOwn("person-removed");
      case Fact.LogShared(boolean shared) -> data.put("shared", shared).asOwn("log-shared");
      case Fact.OwnPreferencesChanged(var recipient, var preferences) ->
          preferences(data.put("recipient", recipient), preferences)
              .asOwn("own-preferences-changed");
    };
  }

  private static Json preferences(Json data, Fact.PreferencesChanged said) {
    Locale locale = said.locale();
    return data.put("rhythm", said.rhythm())
        .put("quiet", said.quiet())
        .put("timeZone", said.zone())
        .put("locale", locale == null ? null : locale.toLanguageTag())
        .put("topicsOff", said.topicsOff())
        .put("discreet", said.discreet())
        .put("fewer", said.fewer())
        .put("topicsByPush", said.topicsByPush());
  }

  private static String said(Json data, Fact.ProfileFact said) {
    return switch (said) {
      case Fact.ProfileSet(var riskFlags, var optIns, String goal, var pumpTimes) ->
          data.put("riskFlags", riskFlags)
              .put("optIns", optIns)
              .put("feedingGoal", goal)
              .put("pumpTimes", pumpTimes)
              .as(EventType.PROFILE_SET);
      case Fact.CarePlanSet(boolean own) -> data.put("own", own).as(EventType.CARE_PLAN_SET);
      case Fact.AnswerGiven(var rule, String choice) ->
          data.put("rule", rule).put("choice", choice).as(EventType.ANSWER_GIVEN);
      case Fact.ReturnToWorkSet(var date) ->
          data.put("date", date).as(EventType.RETURN_TO_WORK_SET);
    };
  }

  private static String seen(Json data, Observation seen) {
    return switch (seen) {
      case Observation.WeightRecorded(var baby, int grams, Boolean teamKnows, var at) ->
          data.put("babyId", baby)
              .put("grams", grams)
              .put("teamKnows", teamKnows)
              .put("at", at)
              .as(EventType.WEIGHT_RECORDED);
      case Observation.BirthWeightRegained(var baby) ->
          data.put("babyId", baby).as(EventType.BIRTH_WEIGHT_REGAINED);
      case Observation.SymptomReported(
              var baby,
              var symptom,
              Double value,
              String unit,
              Boolean seenByTeam,
              var at) ->
          data.put("babyId", baby)
              .put("code", symptom)
              .put("value", value)
              .put("unit", unit)
              .put("seenByTeam", seenByTeam)
              .put("at", at)
              .as(EventType.SYMPTOM_REPORTED);
      case Observation.PlacementRecorded(var date) ->
          data.put("date", date).as(EventType.PLACEMENT_RECORDED);
    };
  }

  private static String stock(Json data, StockFact stock) {
    data.put("amountMl", stock.amountMl()).put("place", stock.place()).put("at", stock.at());
    return switch (stock) {
      case StockFact.MilkStored _ -> data.as(EventType.MILK_STORED);
      case StockFact.MilkUsed _ -> data.as(EventType.MILK_USED);
    };
  }

  private static String entry(Json data, Fact.LogFact entry) {
    return switch (entry) {
      case Fact.FeedRecorded(var baby, var at, var kind, Integer minutes, Integer ml) ->
          data.put("babyId", baby)
              .put("startedAt", at)
              .put("kind", kind)
              .put("minutes", minutes)
              .put("ml", ml)
              .as(EventType.FEED_RECORDED);
      case Fact.PumpRecorded(var at, Integer ml) ->
          data.put("startedAt", at).put("ml", ml).as(EventType.PUMP_RECORDED);
      case Fact.DiaperRecorded(var baby, var at, var wet, var stool, var colour, var urates) ->
          data.put("babyId", baby)
              .put("at", at)
              .put("wet", wet)
              .put("stool", stool)
              .put("colour", colour)
              .put("urates", urates)
              .as(EventType.DIAPER_RECORDED);
      case StockFact stock -> stock(data, stock);
      case Fact.EntryRemoved(String id) -> data.put("entryId", id).as(EventType.ENTRY_REMOVED);
    };
  }

  private static Json birth(Json data, Birth birth) {
    return data.put("at", birth.at())
        .put("gestationDays", birth.gestationDays())
        .put("mode", birth.mode())
        .put("place", birth.place())
        .put("outcome", birth.outcome() == Birth.Outcome.LIVE ? null : birth.outcome())
        .put("weightG", birth.weightG());
  }

  private static String request(Json data, SubscriptionRequest request) {
    Birth birth = request.birth();
    return data.put("email", request.email().value())
        .put("dueDate", request.dueDate())
        .put("birth", birth == null ? null : birth(new Json(), birth).values)
        .put("timeZone", request.zone())
        .put("locale", request.locale().toLanguageTag())
        .put("babies", request.babies())
        .put("firstName", request.firstName())
        .put("firstTimeParent", request.firstTimeParent())
        .put("feedingMode", request.feedingMode())
        .put(
            "consent",
            new Json().put("at", request.consentAt()).put("text", request.consentText()).values)
        .as(EventType.SUBSCRIPTION_REQUESTED);
  }

  /** A JSON object under construction; fields without a value are left out. */
  private static final class Json {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Json put(String name, @Nullable Object value) {
      Object plain =
          switch (value) {
            case null -> null;
            case Enum<?> constant -> Fields.word(constant);
            case Number number -> number;
            case Boolean flag -> flag;
            case Map<?, ?> map -> map;
            case WordSet set -> List.copyOf(set.words());
            case PumpTimes set -> set.times().stream().map(Object::toString).toList();
            default -> value.toString();
          };
      if (plain != null) {
        values.put(name, plain);
      }
      return this;
    }

    String asOwn(String name) {
      return "org.milktide.subscription." + name + ".v1";
    }

    String as(EventType type) {
      return type.fullName();
    }
  }
}
