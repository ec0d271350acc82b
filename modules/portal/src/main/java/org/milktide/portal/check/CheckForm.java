package org.milktide.portal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;

/**
 * Reads the list of signs. Nothing in it is refused: who looks for help gets it, whatever else of
 * the form makes no sense.
 */
final class CheckForm {
  /** Before the names of the boxes. */
  static final String SIGN = "sign-";

  static final String UNSURE = "unsure";
  static final String NONE = "none";
  static final String TEMPERATURE = "temperature";

  /** The rule that answers for the list as a whole (clinical.md 7.3). */
  private static final String LIST = "R38";

  private CheckForm() {}

  /**
   * What was said.
   *
   * @param unsure whether they said that they are not sure
   * @param none whether they said that none of the signs is there
   * @param events what is heard of it
   * @param answered the same and what it is to be answered as: somebody who ticks a fever and did
   *     not measure has one
   */
  record Said(
      boolean unsure, boolean none, List<JourneyEvent> events, List<JourneyEvent> answered) {
    Said {
      events = List.copyOf(events);
      answered = List.copyOf(answered);
    }

    boolean isEmpty() {
      return answered.isEmpty() && !unsure && !none;
    }
  }

  /**
   * The form as it was sent.
   *
   * @param asked the signs that the page has
   */
  static Said read(Map<String, String> given, List<Symptom> asked, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    Optional<Temperature> temperature = Temperature.read(typed.text(TEMPERATURE));
    List<Symptom> ticked =
        asked.stream().filter(sign -> isTicked(typed, sign, temperature.isPresent())).toList();
    String baby = baby(typed, visit);
    for (Symptom sign : ticked) {
      if (sign != Symptom.TEMPERATURE || temperature.isPresent()) {
        read(typed, sign, temperature.orElse(Temperature.FEVER), baby);
      }
    }
    boolean unreadable = typed.text(TEMPERATURE) != null && temperature.isEmpty();
    boolean unsure = typed.text(UNSURE) != null || (unreadable && ticked.isEmpty());
    boolean none = typed.text(NONE) != null && ticked.isEmpty() && !unsure;
    if ((unsure || none) && visit.state().family().isBorn()) {
      String choice = none ? "none" : "not-sure";
      Map<String, Object> answer = Map.of("rule", LIST, "choice", choice);
      typed.read(
          EventType.ANSWER_GIVEN, answer, typed.eventId() + "-signs-" + choice, path -> path);
    }
    List<JourneyEvent> events = typed.events().orElseGet(List::of);
    if (ticked.contains(Symptom.TEMPERATURE) && temperature.isEmpty()) {
      read(typed, Symptom.TEMPERATURE, Temperature.FEVER, baby);
    }
    return new Said(unsure, none, events, typed.events().orElse(events));
  }

  private static boolean isTicked(TypedEvents typed, Symptom sign, boolean measured) {
    return typed.text(SIGN + sign.word()) != null || (sign == Symptom.TEMPERATURE && measured);
  }

  /** An id for each sign: a page that was kept open is good for one report of each. */
  private static void read(
      TypedEvents typed, Symptom sign, Temperature temperature, @Nullable String baby) {
    Map<String, Object> data = new HashMap<>();
    data.put("code", sign.word());
    if (sign.of() == Symptom.Of.BABY && baby != null) {
      data.put("babyId", baby);
    }
    if (sign == Symptom.TEMPERATURE) {
      data.put("value", temperature.degrees());
      data.put("unit", temperature.unit());
    }
    String of = baby == null ? "" : "-" + baby;
    typed.reported(EventType.SYMPTOM_REPORTED, data, "-sign-" + sign.word() + of);
  }

  /** A baby that is none of theirs counts for the first one, as a missing one does. */
  private static @Nullable String baby(TypedEvents typed, Visit visit) {
    String named = typed.text("babyId");
    return visit.state().family().living().stream()
        .map(BabyId::value)
        .filter(name -> name.equals(named))
        .findFirst()
        .orElse(null);
  }
}
