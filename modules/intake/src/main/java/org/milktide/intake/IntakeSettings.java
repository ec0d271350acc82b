package org.milktide.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set for intake.
 *
 * @param consumers how many threads read in this process
 */
@ConfigurationProperties("milktide.intake")
record IntakeSettings(@DefaultValue("2") int consumers) {
  IntakeSettings {
    if (consumers < 1 || consumers > 64) {
      throw new IllegalArgumentException(
          "milktide.intake.consumers: " + consumers + " is not between 1 and 64");
    }
  }
}
