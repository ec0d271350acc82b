package org.milktide.planner;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set for the planner.
 *
 * @param tick how often each shard is looked at, in real time
 */
@ConfigurationProperties("milktide.planner")
record PlannerSettings(@DefaultValue("1s") Duration tick) {
  PlannerSettings {
    if (tick.toMillis() < 100 || tick.compareTo(Duration.ofMinutes(1)) > 0) {
      throw new IllegalArgumentException(
          "milktide.planner.tick: " + tick + " is not between 100 ms and 1 minute");
    }
  }
}
