package org.milktide.portal;

import java.time.InstantSource;
import org.milktide.domain.link.Links;
import org.milktide.domain.partner.PartnerSource;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.RequestCounts;
import org.milktide.portal.api.ApiKey;
import org.milktide.portal.api.TokenRate;
import org.milktide.portal.devices.NameLookup;
import org.milktide.portal.view.Site;
import org.milktide.portal.web.NetworkLimit;
import org.milktide.portal.web.WrongLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/**
 * The portal's own beans. Expects {@link PortalSettings}, {@link LimitSettings}, the ports {@code
 * JourneyDoor}, {@code Journeys}, {@code PersonalData}, {@code Limits}, {@code Suppressions},
 * {@code PartnerTokens}, {@code PartnerJourneys}, {@code RequestCounts}, {@code RequestKeys} and
 * {@code Devices}, {@code PushHosts}, {@code VapidKeys}, {@code HelpfulAnswers}, {@code Tokens},
 * {@link Links}, {@code Library} and the product clock as {@code InstantSource}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@PropertySource("classpath:org/milktide/portal/portal.properties")
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
  NetworkLimit portalNetworkLimit(Limits limits, LimitSettings settings) {
    return new NetworkLimit(limits, "network", settings.perNetwork());
  }

  @Bean
  TokenRate portalTokenRate(RequestCounts counts, LimitSettings settings) {
    return new TokenRate(counts, settings.perToken());
  }

  @Bean
  WrongLinks portalWrongLinks(Limits limits, LimitSettings settings, InstantSource clock) {
    return new WrongLinks(limits, settings.perNetwork(), clock);
  }

  /** How the addresses of push services are looked up. */
  @Bean
  NameLookup portalNameLookup() {
    return NameLookup::bySystem;
  }

  @Bean
  ApiKey portalApiKey(PortalSettings settings) {
    return new ApiKey(settings.apiToken(), new PartnerSource(settings.apiSource()));
  }
}
