package org.milktide.intake;

import java.util.List;
import org.milktide.domain.wire.EventType;

/** The topics that others write to, and where their unusable records go. */
public final class IntakeTopics {
  public static final String SUBSCRIPTION_EVENTS = "milktide.subscription-events";
  public static final String BABY_EVENTS = "milktide.baby-events";
  public static final String FEED_EVENTS = "milktide.feed-events";

  /** All that intake reads. */
  public static final List<String> INPUTS = List.of(SUBSCRIPTION_EVENTS, BABY_EVENTS, FEED_EVENTS);

  /** The consumer group. */
  public static final String GROUP = "milktide-intake";

  private IntakeTopics() {}

  /** The topic of a type; rights to write are given by topic, so no type is taken from another. */
  static String of(EventType type) {
    return switch (type) {
      case SUBSCRIPTION_REQUESTED,
          SUBSCRIPTION_ENDED,
          PREFERENCES_CHANGED,
          PAUSED,
          RESUMED,
          PROFILE_SET ->
          SUBSCRIPTION_EVENTS;
      case DUE_DATE_CHANGED,
          BABY_BORN,
          MILK_IN_NOTICED,
          BABY_ADMITTED,
          BABY_DISCHARGED,
          FEEDING_MODE_CHANGED,
          BREASTFEEDING_STOPPED,
          LOSS_REPORTED,
          LOSS_UNDONE,
          ANSWER_GIVEN,
          CARE_PLAN_SET,
          RETURN_TO_WORK_SET,
          BIRTH_WEIGHT_REGAINED,
          WEIGHT_RECORDED,
          SYMPTOM_REPORTED,
          PLACEMENT_RECORDED ->
          BABY_EVENTS;
      case FEED_RECORDED, PUMP_RECORDED, DIAPER_RECORDED, MILK_STORED, MILK_USED, ENTRY_REMOVED ->
          FEED_EVENTS;
    };
  }

  /** Where the unusable records of a topic go. */
  public static String deadLettersOf(String topic) {
    return topic + ".dlt";
  }
}
