package org.milktide.portal.preferences;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.event.RiskFlag;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Profile;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;

/** Reads and fills the forms by which parents tell of themselves, if they wish. */
final class AboutForm {
  /** Before the names of the fields, and of their words. */
  static final String PREFIX = "about-";

  static final String OWN_PLAN = "own-plan";
  static final String WORK_DATE = "workDate";
  static final String PUMP_TIMES = "pumpTimes";

  private static final List<RiskFlag> EXPECTING =
      List.of(
          RiskFlag.FIRST_BABY,
          RiskFlag.CAESAREAN,
          RiskFlag.DIABETES,
          RiskFlag.BMI,
          RiskFlag.HIGH_RISK,
          RiskFlag.PRETERM_LABOUR_HISTORY,
          RiskFlag.PRAEVIA);

  private static final List<RiskFlag> BORN =
      List.of(
          RiskFlag.FIRST_BABY,
          RiskFlag.CAESAREAN,
          RiskFlag.LONG_LABOUR,
          RiskFlag.DIABETES,
          RiskFlag.BMI);

  private AboutForm() {}

  /** What a family is asked at its time; the words of the events. */
  static List<String> risks(boolean born) {
    return (born ? BORN : EXPECTING).stream().map(RiskFlag::word).toList();
  }

  /** What was told before, as the forms want it. */
  static Map<String, String> fields(Profile profile) {
    Map<String, String> fields = new HashMap<>();
    words(profile.riskFlags()).forEach(word -> fields.put(PREFIX + word, "yes"));
    words(profile.optIns()).forEach(word -> fields.put(PREFIX + word, "yes"));
    if (Known.isTrue(profile.ownPlan())) {
      fields.put(PREFIX + OWN_PLAN, "yes");
    }
    Optional.ofNullable(Known.valueOf(profile.pumpTimes()))
        .map(times -> times.times().stream().map(LocalTime::toString))
        .ifPresent(times -> fields.put(PUMP_TIMES, times.collect(Collectors.joining(" "))));
    Optional.ofNullable(profile.returnToWork())
        .ifPresent(date -> fields.put(WORK_DATE, date.value().toString()));
    return fields;
  }

  /**
   * What was told.
   *
   * @param offers what they can ask for
   */
  static TypedEvents told(Map<String, String> given, Visit visit, List<String> offers) {
    TypedEvents typed = new TypedEvents(given, visit);
    Profile profile = visit.state().profile();
    boolean born = visit.state().family().isBorn();
    Map<String, Object> data = new HashMap<>();
    data.put("riskFlags", chosen(typed, risks(born), words(profile.riskFlags())));
    data.put("optIns", chosen(typed, offers, words(profile.optIns())));
    if (offers.contains(OptIn.PUMP_REMINDERS.word()) && given.containsKey(PUMP_TIMES)) {
      data.put(PUMP_TIMES, times(typed.text(PUMP_TIMES)));
    }
    typed.read(EventType.PROFILE_SET, data, typed.eventId() + "-profile", path -> path);
    boolean own = typed.text(PREFIX + OWN_PLAN) != null;
    if (own != Known.isTrue(profile.ownPlan())) {
      Map<String, Object> plan = Map.of("own", own);
      typed.read(EventType.CARE_PLAN_SET, plan, typed.eventId() + "-plan", path -> path);
    }
    return typed;
  }

  /** As people write times: 8:00, 08.00, with spaces or commas between them. */
  private static List<String> times(@Nullable String typed) {
    return typed == null
        ? List.of()
        : Stream.of(typed.split("[\\s,;]+"))
            .filter(time -> !time.isEmpty())
            .map(time -> time.replace('.', ':').replace('h', ':'))
            .map(time -> time.indexOf(':') == 1 ? "0" + time : time)
            .toList();
  }

  /** What is chosen now; what was told before and is not asked at this time stays. */
  private static List<String> chosen(TypedEvents typed, List<String> asked, Set<String> before) {
    Set<String> all = new TreeSet<>(before);
    asked.forEach(all::remove);
    asked.stream().filter(word -> typed.text(PREFIX + word) != null).forEach(all::add);
    return new ArrayList<>(all);
  }

  private static Set<String> words(@Nullable Known<WordSet> known) {
    return known == null ? Set.of() : known.value().words().stream().collect(Collectors.toSet());
  }

  static TypedEvents work(Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    String date = typed.text(WORK_DATE);
    typed.read(
        EventType.RETURN_TO_WORK_SET,
        Map.of("date", date == null ? "" : date),
        typed.eventId() + "-work",
        _ -> WORK_DATE);
    return typed;
  }
}
