package org.milktide.app;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.milktide.domain.device.PushHosts;
import org.milktide.domain.device.VapidKeys;
import org.milktide.domain.port.Secrets;
import org.milktide.notifier.push.PushContact;
import org.milktide.notifier.push.PushParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads what an installation chooses for notifications on devices. */
@Configuration(proxyBeanMethods = false)
class PushSettings {
  private static final String KEY = "milktide.push.key";
  private static final String HOSTS = "milktide.push.allowed-hosts";
  private static final String CONTACT = "milktide.push.contact";
  private static final int MOST_KEYS = 999;

  /** For an installation on one machine, which has nothing real to name. */
  private static final String NOBODY = "mailto:guide@localhost.localdomain";

  @Bean
  VapidKeys vapidKeys(Secrets secrets, Environment environment) {
    VapidKeys keys = new VapidKeys(number -> secrets.secret("vapid-" + number), key(environment));
    // Now, so that nobody makes it by opening a page: a GET changes nothing.
    keys.offered();
    return keys;
  }

  static int key(Environment environment) {
    String given = environment.getProperty(KEY, "1").strip();
    if (!given.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException(
          "MILKTIDE_PUSH_KEY: '" + given + "' is not a number from 1 to " + MOST_KEYS);
    }
    return Integer.parseInt(given);
  }

  @Bean
  PushHosts pushHosts(Environment environment) {
    return hosts(environment);
  }

  static PushHosts hosts(Environment environment) {
    String given = environment.getProperty(HOSTS, "");
    List<String> names =
        Arrays.stream(given.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    try {
      return names.isEmpty() ? PushHosts.DEFAULT : new PushHosts(names);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("MILKTIDE_PUSH_ALLOWED_HOSTS: " + wrong.getMessage());
    }
  }

  @Bean
  PushParts.Settings pushParts(
      ServiceSettings service, PushHosts hosts, VapidKeys keys, Environment environment) {
    return new PushParts.Settings(
        service.name(), contact(service, environment), hosts, keys, InstantSource.system());
  }

  /** What is set, else the address that mails come from, else the pages, else nobody. */
  static PushContact contact(ServiceSettings service, Environment environment) {
    String given = environment.getProperty(CONTACT, "").strip();
    if (!given.isEmpty()) {
      try {
        return new PushContact(given);
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException("MILKTIDE_PUSH_CONTACT: " + wrong.getMessage());
      }
    }
    for (String likely :
        List.of("mailto:" + service.from(), environment.getProperty("milktide.base-url", ""))) {
      if (PushContact.isOne(likely)) {
        return new PushContact(likely);
      }
    }
    return new PushContact(NOBODY);
  }
}
