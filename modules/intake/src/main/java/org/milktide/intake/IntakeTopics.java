package org.milktide.intake;

import java.util.List;

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

  /** Where the unusable records of a topic go. */
  public static String deadLettersOf(String topic) {
    return topic + ".dlt";
  }
}
