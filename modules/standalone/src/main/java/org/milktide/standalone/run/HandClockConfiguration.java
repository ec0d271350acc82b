package org.milktide.standalone.run;

import java.time.Instant;
import org.milktide.domain.port.ClockRow;
import org.milktide.domain.port.Deadlines;
import org.milktide.intake.IntakeProgress;
import org.milktide.planner.ReleasePass;
import org.milktide.standalone.clock.ClockController;
import org.milktide.standalone.clock.HandClock;
import org.milktide.standalone.clock.ProductTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A product clock that is moved by hand, and the page that moves it. */
@Configuration(proxyBeanMethods = false)
class HandClockConfiguration {
  @Bean
  HandClock productClock(ClockRow row, @Value("${milktide.clock}") String start) {
    return HandClock.startingAt(Instant.parse(start), row);
  }

  @Bean
  ProductTime productTime(
      HandClock clock, Deadlines deadlines, ReleasePass pass, IntakeProgress intake) {
    return new ProductTime(clock, deadlines, pass, intake);
  }

  @Bean
  ClockController clockController(ProductTime time) {
    return new ClockController(time);
  }
}
