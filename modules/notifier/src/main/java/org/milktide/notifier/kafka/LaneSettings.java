package org.milktide.notifier.kafka;

/**
 * How one topic of doorbells is worked.
 *
 * @param topic where the ids of digests come from
 * @param group its consumer group, shared by all processes
 * @param consumers how many consumers of it this process runs
 * @param batch how many digests are claimed at a time: few enough to be sent well within the two
 *     minutes after which a claimed digest counts as stuck
 * @param connections how many mails it sends at a time
 */
public record LaneSettings(String topic, String group, int consumers, int batch, int connections) {
  /** Guidance: much of it at once. */
  public static final LaneSettings DIGESTS =
      new LaneSettings("milktide.digests", "milktide-notifier", 2, 50, 4);

  /** Questions and answers: little of it, soon. */
  public static final LaneSettings DIGESTS_NOW =
      new LaneSettings("milktide.digests-now", "milktide-notifier-now", 1, 20, 2);

  public LaneSettings {
    if (topic.isBlank() || group.isBlank()) {
      throw new IllegalArgumentException("lane: topic and group need names");
    }
    require(topic, "consumers", consumers, 64);
    require(topic, "batch", batch, 500);
    require(topic, "connections", connections, 64);
  }

  private static void require(String topic, String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          topic + ": " + name + ": " + value + " is not 1 to " + most);
    }
  }
}
