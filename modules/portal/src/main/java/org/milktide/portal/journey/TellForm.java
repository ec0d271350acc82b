package org.milktide.portal.journey;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;

/** Reads the small forms by which a family tells what the plan follows beside birth and milk. */
final class TellForm {
  private final TypedEvents typed;
  private final Visit visit;

  private TellForm(Map<String, String> given, Visit visit) {
    this.typed = new TypedEvents(given, visit);
    this.visit = visit;
  }

  static TypedEvents weight(Map<String, String> given, Visit visit) {
    return new TellForm(given, visit).weight();
  }

  private TypedEvents weight() {
    String text = typed.text("weight");
    OptionalInt grams = text == null ? OptionalInt.empty() : Grams.read(text);
    Instant at = at("weight");
    if (grams.isEmpty()) {
      typed.wrong("weight");
    } else if (at != null) {
      Map<String, Object> data = ofBaby();
      data.put("grams", grams.getAsInt());
      data.put("at", at.toString());
      data.put("teamKnows", typed.text("teamKnows") != null);
      typed.read(
          EventType.WEIGHT_RECORDED,
          data,
          typed.eventId() + "-weight",
          path -> path.equals("at") ? "weightDate" : "weight");
    }
    return typed;
  }

  static TypedEvents stock(Map<String, String> given, Visit visit, boolean used) {
    return new TellForm(given, visit).stock(used);
  }

  private TypedEvents stock(boolean used) {
    Map<String, Object> data = new HashMap<>();
    String kept = typed.text("milkPlace");
    data.put("place", kept == null ? "" : kept);
    Integer amount = typed.number("milkMl");
    if (amount != null) {
      data.put("amountMl", amount);
    }
    Instant at = at("stored");
    if (at != null) {
      data.put("at", at.toString());
      EventType type = used ? EventType.MILK_USED : EventType.MILK_STORED;
      String id = typed.eventId() + (used ? "-used" : "-stored");
      typed.read(
          type,
          data,
          id,
          path ->
              switch (path) {
                case "amountMl" -> "milkMl";
                case "place" -> "milkPlace";
                default -> "storedDate";
              });
    }
    return typed;
  }

  static TypedEvents regained(Map<String, String> given, Visit visit) {
    return new TellForm(given, visit).button(EventType.BIRTH_WEIGHT_REGAINED, "regained");
  }

  static TypedEvents admitted(Map<String, String> given, Visit visit) {
    return new TellForm(given, visit).button(EventType.BABY_ADMITTED, "admitted");
  }

  static TypedEvents discharged(Map<String, String> given, Visit visit) {
    return new TellForm(given, visit).button(EventType.BABY_DISCHARGED, "discharged");
  }

  static TypedEvents stopped(Map<String, String> given, Visit visit) {
    TellForm form = new TellForm(given, visit);
    form.typed.read(
        EventType.BREASTFEEDING_STOPPED, Map.of(), form.typed.eventId() + "-stopped", path -> path);
    return form.typed;
  }

  static TypedEvents mode(Map<String, String> given, Visit visit) {
    TellForm form = new TellForm(given, visit);
    String mode = form.typed.text("feedingMode");
    Map<String, Object> data = Map.of("mode", mode == null ? "" : mode);
    form.typed.read(
        EventType.FEEDING_MODE_CHANGED, data, form.typed.eventId() + "-mode", _ -> "feedingMode");
    return form.typed;
  }

  static TypedEvents placed(Map<String, String> given, Visit visit) {
    TellForm form = new TellForm(given, visit);
    String date = form.typed.text("placedDate");
    Map<String, Object> data = Map.of("date", date == null ? "" : date);
    form.typed.read(
        EventType.PLACEMENT_RECORDED, data, form.typed.eventId() + "-placed", _ -> "placedDate");
    return form.typed;
  }

  private TypedEvents button(EventType type, String word) {
    Map<String, Object> data = ofBaby();
    Object baby = data.getOrDefault("babyId", "");
    typed.read(type, data, typed.eventId() + "-" + word + baby, path -> path);
    return typed;
  }

  /** Now where nothing is typed; null, and said, where it is no time that has passed. */
  private @Nullable Instant at(String prefix) {
    String date = prefix + "Date";
    String time = prefix + "Time";
    if (typed.text(date) == null && typed.text(time) == null) {
      return visit.now();
    }
    Instant at = typed.instant(date, time, visit.zone());
    if (at == null) {
      typed.wrong(date);
    }
    return at;
  }

  /** The baby that was chosen; what names none is about the first. */
  private Map<String, Object> ofBaby() {
    Map<String, Object> data = new HashMap<>();
    String named = typed.text("babyId");
    visit.state().family().living().stream()
        .map(BabyId::value)
        .filter(name -> name.equals(named))
        .findFirst()
        .ifPresent(name -> data.put("babyId", name));
    return data;
  }
}
