package org.milktide.app;

import java.net.URI;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.port.Partners;
import org.milktide.domain.port.Secrets;
import org.milktide.notifier.NotifierSettings;
import org.milktide.notifier.mail.Sender;
import org.milktide.portal.LimitSettings;
import org.milktide.portal.PortalSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the settings of section 5 of the contract into the modules' own records. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceSettings.class)
class SettingsConfiguration {
  @Bean
  BaseUrl baseUrl(Environment environment) {
    String port = environment.getProperty("server.port", "8080");
    return BaseUrl.parse(environment.getProperty("milktide.base-url", "http://localhost:" + port));
  }

  @Bean
  PortalSettings portalSettings(
      BaseUrl baseUrl, ServiceSettings service, Secrets secrets, Environment environment) {
    return new PortalSettings(
        baseUrl.url(),
        service.name(),
        service.privacyNotice(),
        apiToken(secrets, environment),
        environment.getProperty("milktide.api-source", PortalSettings.DEFAULT_API_SOURCE),
        environment.getProperty("milktide.mail-stays-here", Boolean.class, false));
  }

  @Bean
  LimitSettings limitSettings(Environment environment) {
    LimitSettings byDefault = LimitSettings.DEFAULT;
    return new LimitSettings(
        number(environment, "milktide.limits.per-network", byDefault.perNetwork()),
        number(environment, "milktide.limits.per-token", byDefault.perToken()));
  }

  private static int number(Environment environment, String setting, int byDefault) {
    String given = environment.getProperty(setting, "");
    try {
      return given.isBlank() ? byDefault : Integer.parseInt(given);
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(setting + ": '" + given + "' is not a whole number");
    }
  }

  /** Made once and kept with the installation's secrets when nobody chose one. */
  private static String apiToken(Secrets secrets, Environment environment) {
    String chosen = environment.getProperty("milktide.api-token", "");
    return chosen.isBlank() ? HexFormat.of().formatHex(secrets.secret("api-token")) : chosen;
  }

  /** Several sources are separated by commas. */
  @Bean
  Partners partners(Environment environment) {
    String sources = environment.getProperty("milktide.partners.consent-collected", "");
    return new Partners(
        Arrays.stream(sources.split(","))
            .map(String::strip)
            .filter(source -> !source.isEmpty())
            .collect(Collectors.toSet()));
  }

  @Bean
  Sender serviceSender(ServiceSettings service) {
    return new Sender(
        service.name(),
        address("milktide.service.from", service.from()),
        addressOrNull("milktide.service.reply-to", service.replyTo()),
        service.postalAddress(),
        null);
  }

  private static @Nullable EmailAddress addressOrNull(String setting, @Nullable String text) {
    return text == null || text.isBlank() ? null : address(setting, text);
  }

  private static EmailAddress address(String setting, String text) {
    try {
      return new EmailAddress(text);
    } catch (IllegalArgumentException noAddress) {
      // Without its cause: the line that is shown should name the setting.
      throw new IllegalArgumentException(
          setting + ": '" + text + "' is not an address of the form name@example.org");
    }
  }

  @Bean
  NotifierSettings notifierSettings() {
    return NotifierSettings.DEFAULT;
  }

  /** Where parents reach the portal. */
  record BaseUrl(URI url) {
    static BaseUrl parse(String text) {
      URI url = URI.create(text);
      String scheme = url.getScheme();
      if (url.getHost() == null || scheme == null || !scheme.startsWith("http")) {
        throw new IllegalArgumentException(
            "MILKTIDE_BASE_URL: '"
                + text
                + "' is not an address such as https://guide.example.org");
      }
      return new BaseUrl(url);
    }
  }
}
