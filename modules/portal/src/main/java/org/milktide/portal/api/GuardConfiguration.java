package org.milktide.portal.api;

import java.time.InstantSource;
import org.milktide.domain.port.Limits;
import org.milktide.portal.web.NetworkLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together who guards the API. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {
  /** Nobody can guess a token of 256 bits; this is for the noise of trying. */
  private static final int GUESSES_AN_HOUR = 60;

  @Bean
  ApiGuard apiGuard(Callers callers, TokenRate rate, Limits limits, InstantSource clock) {
    return new ApiGuard(
        callers, rate, new NetworkLimit(limits, "token-guess", GUESSES_AN_HOUR), clock);
  }
}
