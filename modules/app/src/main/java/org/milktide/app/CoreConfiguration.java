package org.milktide.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.milktide.content.Library;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Tokens;
import org.milktide.domain.port.Editions;
import org.milktide.domain.port.Secrets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What every role needs: the clock, the guidance, the links. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CoreConfiguration {
  /** The product clock: the real one, unless the program around the service brings its own. */
  @Bean
  @ConditionalOnProperty(name = "milktide.own-clock", havingValue = "false", matchIfMissing = true)
  InstantSource productClock() {
    return InstantSource.system();
  }

  @Bean
  ContentWatch contentWatch(
      Environment environment, ServiceSettings service, Editions editions, InstantSource clock) {
    return new ContentWatch(
        ContentSettings.of(environment), service.countQuestions(), editions, clock);
  }

  @Bean
  Library library(ContentWatch watch) {
    return watch.library();
  }

  @Bean
  Supplier<Catalogue> catalogue(Library library) {
    return () -> library.get().catalogue();
  }

  @Bean
  Tokens tokens(Secrets secrets) {
    return new Tokens(secrets.secret("links"));
  }

  @Bean
  Links links(SettingsConfiguration.BaseUrl base, Tokens tokens) {
    return new Links(base.url(), tokens);
  }
}
