package org.milktide.domain.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of events that others may send, by their CloudEvents name. */
public enum EventType {
  SUBSCRIPTION_REQUESTED("subscription.requested.v1"),
  SUBSCRIPTION_ENDED("subscription.ended.v1"),
  PREFERENCES_CHANGED("preferences.changed.v1"),
  PAUSED("paused.v1"),
  RESUMED("resumed.v1"),
  PROFILE_SET("profile.set.v1"),
  DUE_DATE_CHANGED("due-date.changed.v1"),
  BABY_BORN("baby.born.v1"),
  MILK_IN_NOTICED("milk-in.noticed.v1"),
  BIRTH_WEIGHT_REGAINED("birth-weight.regained.v1"),
  WEIGHT_RECORDED("weight.recorded.v1"),
  SYMPTOM_REPORTED("symptom.reported.v1"),
  PLACEMENT_RECORDED("placement.recorded.v1"),
  BABY_ADMITTED("baby.admitted.v1"),
  BABY_DISCHARGED("baby.discharged.v1"),
  FEEDING_MODE_CHANGED("feeding-mode.changed.v1"),
  BREASTFEEDING_STOPPED("breastfeeding.stopped.v1"),
  ANSWER_GIVEN("answer.given.v1"),
  CARE_PLAN_SET("care-plan.set.v1"),
  RETURN_TO_WORK_SET("return-to-work.set.v1"),
  LOSS_REPORTED("loss.reported.v1"),
  LOSS_UNDONE("loss.undone.v1"),
  FEED_RECORDED("feed.recorded.v1"),
  PUMP_RECORDED("pump.recorded.v1"),
  DIAPER_RECORDED("diaper.recorded.v1"),
  MILK_STORED("milk.stored.v1"),
  MILK_USED("milk.used.v1"),
  ENTRY_REMOVED("entry.removed.v1");

  private static final String PREFIX = "org.milktide.";
  private static final Map<String, EventType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(EventType::fullName, Function.identity()));

  private final String name;

  EventType(String name) {
    this.name = name;
  }

  /** The CloudEvents type, such as {@code org.milktide.baby.born.v1}. */
  public String fullName() {
    return PREFIX + name;
  }

  /** The type of that name; empty for names of others, which are ignored and counted. */
  public static Optional<EventType> of(String fullName) {
    return Optional.ofNullable(BY_NAME.get(fullName));
  }
}
