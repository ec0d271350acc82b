package org.milktide.portal.preferences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** What a family can wish for at its time. */
  static List<String> wishes(boolean born) {
    return born ? List.of() : List.of(OptIn.COLOSTRUM.word());
  }

  /** What was told before, as the forms want it. */
  static Map<String, String> fields(Profile profile) {
    Map<String, String> fields = new HashMap<>();
    words(profile.riskFlags()).forEach(word -> fields.put(PREFIX + word, "yes"));
    words(profile.optIns()).forEach(word -> fields.put(PREFIX + word, "yes"));
    if (Known.isTrue(profile.ownPlan())) {
      fields.put(PREFIX + OWN_PLAN, "yes");
    }
    Optional.ofNullable(profile.returnToWork())
        .ifPresent(date -> fields.put(WORK_DATE, date.value().toString()));
    return fields;
  }

  static TypedEvents told(Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    Profile profile = visit.state().profile();
    boolean born = visit.state().family().isBorn();
    Map<String, Object> data =
        Map.of(
            "riskFlags", chosen(typed, risks(born), words(profile.riskFlags())),
            "optIns", chosen(typed, wishes(born), words(profile.optIns())));
    typed.read(EventType.PROFILE_SET, data, typed.eventId() + "-profile", path -> path);
    boolean own = typed.text(PREFIX + OWN_PLAN) != null;
    if (own != Known.isTrue(profile.ownPlan())) {
      Map<String, Object> plan = Map.of("own", own);
      typed.read(EventType.CARE_PLAN_SET, plan, typed.eventId() + "-plan", path -> path);
    }
    return typed;
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
