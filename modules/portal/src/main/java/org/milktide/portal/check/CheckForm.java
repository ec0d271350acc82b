package org.milktide.portal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Symptom;
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

  /** The rule that answers for the list as a whole (clinical.md 7.3). */
  private static final String LIST = "R38";

  private CheckForm() {}

  /**
   * What was said.
   *
   * @param signs what was ticked
   * @param unsure whether they are not sure, or ticked a temperature without a number
   * @param none whether they said that none of the signs is there
   * @param events all of that as events
   */
  record Said(Set<Symptom> signs, boolean unsure, boolean none, List<JourneyEvent> events) {
    Said {
      signs = Set.copyOf(signs);
      events = List.copyOf(events);
    }

    boolean isEmpty() {
      return signs.isEmpty() && !unsure && !none;
    }
  }

  /**
   * The form as it was sent.
   *
   * @param asked the signs that the page has
   */
  static Said read(Map<String, String> given, List<Symptom> asked, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    Optional<Temperature> temperature = Temperature.read(typed.text("temperature"));
    List<Symptom> ticked =
        asked.stream()
            .filter(
                sign ->
                    typed.text(SIGN + sign.word()) != null
                        || (sign == Symptom.TEMPERATURE && temperature.isPresent()))
            .toList();
    boolean unmeasured = ticked.contains(Symptom.TEMPERATURE) && temperature.isEmpty();
    String baby = baby(typed, visit);
    for (Symptom sign : ticked) {
      if (sign != Symptom.TEMPERATURE || !unmeasured) {
        read(typed, sign, temperature.orElse(null), baby);
      }
    }
    boolean unsure = typed.text(UNSURE) != null || unmeasured;
    boolean none = typed.text(NONE) != null && ticked.isEmpty() && !unsure;
    if (unsure || none) {
      String choice = unsure ? "not-sure" : "none";
      typed.read(
          EventType.ANSWER_GIVEN,
          Map.of("rule", LIST, "choice", choice),
          typed.eventId() + "-signs-" + choice,
          path -> path);
    }
    return new Said(Set.copyOf(ticked), unsure, none, typed.events().orElseGet(ArrayList::new));
  }

  /** An id for each sign: a page that was kept open is good for one report of each. */
  private static void read(
      TypedEvents typed, Symptom sign, @Nullable Temperature temperature, @Nullable String baby) {
    Map<String, Object> data = new HashMap<>();
    data.put("code", sign.word());
    if (sign.of() == Symptom.Of.BABY && baby != null) {
      data.put("babyId", baby);
    }
    if (sign == Symptom.TEMPERATURE && temperature != null) {
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
        .map(Object::toString)
        .filter(name -> name.equals(named))
        .findFirst()
        .orElse(null);
  }
}
