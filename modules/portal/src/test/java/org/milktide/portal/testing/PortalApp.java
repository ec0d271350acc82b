package org.milktide.portal.testing;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import org.milktide.content.Library;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.device.PushHosts;
import org.milktide.domain.device.VapidKeys;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Tokens;
import org.milktide.domain.port.Brakes;
import org.milktide.domain.port.Devices;
import org.milktide.domain.port.FeedLog;
import org.milktide.domain.port.HelpfulAnswers;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.PartnerJourneys;
import org.milktide.domain.port.PartnerTokens;
import org.milktide.domain.port.Partners;
import org.milktide.domain.port.PersonalData;
import org.milktide.domain.port.RequestCounts;
import org.milktide.domain.port.RequestKeys;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.portal.LimitSettings;
import org.milktide.portal.PortalConfiguration;
import org.milktide.portal.PortalSettings;
import org.milktide.portal.api.WebhookSettings;
import org.milktide.portal.devices.NameLookup;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The app around the portal: it provides the beans that the portal expects. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PortalConfiguration.class)
class PortalApp {
  static final ScopedValue<TestPortal> STARTING = ScopedValue.newInstance();

  private final TestPortal portal = STARTING.get();

  @Bean
  PortalSettings settings() {
    return portal.settings;
  }

  @Bean
  LimitSettings limitSettings() {
    return portal.limits;
  }

  @Bean
  Limits limits() {
    return portal.store.limits();
  }

  @Bean
  Suppressions suppressions() {
    return portal.store.suppressions();
  }

  /** The store's door alone, so that the store is not a second bean of journeys. */
  @Bean
  JourneyDoor door() {
    return (arrivals, now) -> portal.store.door().apply(arrivals, now);
  }

  @Bean
  Journeys journeys() {
    return portal.journeys;
  }

  @Bean
  FeedLog feedLog() {
    return portal.store.feedLog();
  }

  @Bean
  PartnerTokens partnerTokens() {
    return portal.store.partnerTokens();
  }

  @Bean
  PartnerJourneys partnerJourneys() {
    return portal.store.partnerJourneys();
  }

  @Bean
  RequestCounts requestCounts() {
    return portal.store.requestCounts();
  }

  @Bean
  RequestKeys requestKeys() {
    return portal.store.requestKeys();
  }

  @Bean
  HelpfulAnswers helpfulAnswers() {
    return portal.helpful;
  }

  @Bean
  WebhookSettings webhookSettings() {
    return portal.webhook;
  }

  @Bean
  ReturnPaths returnPaths() {
    return portal.returnPaths;
  }

  @Bean
  Postmaster postmaster() {
    return new Postmaster(portal.store.bounces(), portal.store.door(), Brakes.NONE);
  }

  @Bean
  PersonalData data() {
    return portal.store.data();
  }

  @Bean
  Devices devices() {
    return portal.store.devices();
  }

  @Bean
  PushHosts pushHosts() {
    return PushHosts.DEFAULT;
  }

  @Bean
  VapidKeys vapidKeys() {
    return TestPortal.VAPID;
  }

  /** Nobody is asked. */
  @Bean
  @Primary
  NameLookup names() {
    return host ->
        List.of(InetAddress.ofLiteral(host.startsWith("home.") ? "192.168.1.1" : "1.1.1.1"));
  }

  @Bean
  Partners partners() {
    return portal.partners;
  }

  @Bean
  Tokens tokens() {
    return portal.tokens;
  }

  @Bean
  Links links() {
    return portal.links;
  }

  @Bean
  Library library() {
    return portal.library;
  }

  @Bean
  InstantSource clock() {
    return portal.clock;
  }
}
