package org.milktide.notifier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.milktide.content.Library;
import org.milktide.domain.link.Links;
import org.milktide.domain.port.Devices;
import org.milktide.notifier.push.DevicePost;
import org.milktide.notifier.push.PackLockScreen;
import org.milktide.notifier.push.PushParts;
import org.milktide.notifier.push.PushWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of digests to devices. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {
  @Bean
  PushWatch pushWatch(ObjectProvider<MeterRegistry> meters) {
    return new PushWatch(meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  /** Without its settings nothing is sent to devices, and everything goes by email. */
  @Bean
  DevicePost devicePost(
      ObjectProvider<PushParts.Settings> chosen,
      ObjectProvider<Devices> devices,
      Links links,
      Library library,
      PushWatch watch) {
    PushParts.Settings settings = chosen.getIfAvailable();
    return settings == null
        ? DevicePost.NONE
        : PushParts.internet(
            settings,
            new PushParts.World(links, new PackLockScreen(library), devices.getObject()),
            watch);
  }

  /** Says which push services refuse us. Not down: everything else works, and mail takes over. */
  @Bean
  HealthIndicator pushHealthIndicator(PushWatch watch) {
    return () -> Health.up().withDetails(watch.refusals()).build();
  }
}
