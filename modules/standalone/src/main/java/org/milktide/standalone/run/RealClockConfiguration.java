package org.milktide.standalone.run;

import java.time.InstantSource;
import org.milktide.domain.port.ClockRow;
import org.milktide.standalone.StartupProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The real clock, for data that no hand-moved clock has taken into the future. */
@Configuration(proxyBeanMethods = false)
class RealClockConfiguration {
  @Bean
  InstantSource productClock(ClockRow row) {
    InstantSource real = InstantSource.system();
    row.load()
        .filter(kept -> kept.isAfter(real.instant()))
        .ifPresent(
            kept -> {
              throw new StartupProblem(
                  "This data lives by a clock that is moved by hand and stands at "
                      + kept
                      + ". Start with --clock "
                      + kept
                      + ", or use another data directory.");
            });
    return real;
  }
}
