package org.milktide.portal;

import org.milktide.domain.link.Links;
import org.milktide.portal.api.ApiKey;
import org.milktide.portal.view.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * The portal's own beans. Expects {@link PortalSettings}, the ports {@code JourneyDoor}, {@code
 * Journeys} and {@code PersonalData}, {@code Tokens}, {@link Links}, {@code GuidancePack} and the
 * product clock as {@code InstantSource}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class PortalConfiguration {
  @Bean
  Site portalSite(PortalSettings settings, Links links) {
    return new Site(
        settings.serviceName(),
        settings.privacyNotice(),
        settings.mailStaysHere(),
        "https".equals(settings.baseUrl().getScheme()),
        links);
  }

  @Bean
  ApiKey portalApiKey(PortalSettings settings) {
    return new ApiKey(settings.apiToken(), settings.apiSource());
  }
}
