package org.milktide.app;

import java.net.URI;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.milktide.content.GuidancePack;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Tokens;
import org.milktide.domain.port.Secrets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What every role needs: the clock, the guidance, the links. */
@Configuration(proxyBeanMethods = false)
class CoreConfiguration {
  /** The product clock: the real one, unless the process brings one that is moved by hand. */
  @Bean
  @ConditionalOnMissingBean
  InstantSource productClock() {
    return InstantSource.system();
  }

  @Bean
  GuidancePack guidancePack() {
    return GuidancePack.builtIn();
  }

  @Bean
  Supplier<Catalogue> catalogue(GuidancePack pack) {
    return pack::catalogue;
  }

  @Bean
  Tokens tokens(Secrets secrets) {
    return new Tokens(secrets.secret("links"));
  }

  @Bean
  Links links(Environment environment, Tokens tokens) {
    return new Links(baseUrl(environment), tokens);
  }

  private static URI baseUrl(Environment environment) {
    String port = environment.getProperty("server.port", "8080");
    String text = environment.getProperty("milktide.base-url", "http://localhost:" + port);
    URI url = URI.create(text);
    if (url.getHost() == null || url.getScheme() == null || !url.getScheme().startsWith("http")) {
      throw new IllegalArgumentException(
          "MILKTIDE_BASE_URL: '" + text + "' is not an address such as https://guide.example.org");
    }
    return url;
  }
}
