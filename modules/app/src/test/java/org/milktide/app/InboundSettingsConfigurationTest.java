package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.DomainPaces;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Secrets;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.domain.testing.InMemoryPaces;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.SampleCatalogue;
import org.milktide.notifier.inbound.InboundSettings;
import org.milktide.portal.api.WebhookSettings;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;

/** Where what comes back goes, as the settings say it. */
class InboundSettingsConfigurationTest {
  private final Map<String, Object> settings = new HashMap<>();

  private AnnotationConfigApplicationContext start() {
    InMemoryStore store = new InMemoryStore(SampleCatalogue.CATALOGUE);
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    context.registerBean(Secrets.class, () -> name -> store.secret(name));
    context.registerBean(Bounces.class, store::bounces);
    context.registerBean(DomainPaces.class, InMemoryPaces::new);
    context.registerBean(JourneyDoor.class, () -> (arrivals, now) -> store.apply(arrivals, now));
    context.registerBean(
        ServiceSettings.class,
        () -> new ServiceSettings("Milktide", "guide@example.org", null, "12 Lane", null, false));
    context.register(InboundSettingsConfiguration.class);
    context.refresh();
    return context;
  }

  private void aMailbox() {
    settings.put("milktide.mail.bounces-to", "bounces@guide.example.org");
    settings.put("milktide.inbound.host", "imap.example.org");
    settings.put("milktide.inbound.user", "bounces");
    settings.put("milktide.inbound.password", "secret");
    settings.put("milktide.inbound.forward-to", "team@example.org");
  }

  @Test
  void nothingIsReadOrSignedUnlessAskedFor() {
    settings.put("milktide.mail.bounces-to", "");
    settings.put("milktide.inbound.host", " ");
    try (var context = start()) {
      assertThat(context.getBeanProvider(ReturnPaths.class).getIfAvailable()).isNull();
      assertThat(context.getBeanProvider(InboundSettings.class).getIfAvailable()).isNull();
      assertThat(context.getBean(WebhookSettings.class).isOpen()).isFalse();
      assertThat(context.getBean(Postmaster.class)).isNotNull();
    }
  }

  @Test
  void everySettingIsRead() {
    aMailbox();
    settings.put("milktide.inbound.port", "143");
    settings.put("milktide.inbound.folder", "Returned");
    settings.put("milktide.inbound.every", "PT5M");
    settings.put("milktide.webhook.secret", "x".repeat(32));
    try (var context = start()) {
      InboundSettings read = context.getBean(InboundSettings.class);
      assertThat(read.server())
          .isEqualTo(
              new InboundSettings.Server("imap.example.org", 143, InboundSettings.Tls.STARTTLS));
      assertThat(read.login().folder()).isEqualTo("Returned");
      assertThat(read.every()).isEqualTo(Duration.ofMinutes(5));
      assertThat(read.forwardTo().value()).isEqualTo("team@example.org");
      assertThat(context.getBean(ReturnPaths.class).isOurs("bounces+x@guide.example.org")).isTrue();
      assertThat(context.getBean(WebhookSettings.class).isOpen()).isTrue();
    }
  }

  @Test
  void theDefaultsAreTlsTheInboxAndAMinute() {
    aMailbox();
    try (var context = start()) {
      InboundSettings read = context.getBean(InboundSettings.class);
      assertThat(read.server().port()).isEqualTo(993);
      assertThat(read.server().tls()).isEqualTo(InboundSettings.Tls.IMPLICIT);
      assertThat(read.login().folder()).isEqualTo("INBOX");
      assertThat(read.every()).isEqualTo(Duration.ofMinutes(1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "milktide.mail.bounces-to, nobody, milktide.mail.bounces-to: 'nobody' is not an address",
    "milktide.mail.bounces-to, a-long-name@example.org, milktide.mail.bounces-to: 'a-long-name",
    "milktide.mail.bounces-to, '', milktide.mail.bounces-to: needed with milktide.inbound.host",
    "milktide.inbound.port, imap, milktide.inbound.port: 'imap' is not a whole number",
    "milktide.inbound.port, 0, milktide.inbound.port: 0 is not 1 to 65535",
    "milktide.inbound.every, hourly, milktide.inbound.every: 'hourly' is not a duration",
    "milktide.inbound.every, PT0S, milktide.inbound.every: PT0S is not a second to a day",
    "milktide.inbound.user, '', 'milktide.inbound.user, password and folder'",
    "milktide.inbound.password, '', 'milktide.inbound.user, password and folder'",
    "milktide.inbound.forward-to, '', milktide.inbound.forward-to: needed",
    "milktide.inbound.forward-to, team, milktide.inbound.forward-to: 'team' is not an address",
    "milktide.inbound.forward-to, bounces@guide.example.org, milktide.inbound.forward-to: is the",
    "milktide.webhook.secret, short, milktide.webhook.secret: needs at least 32"
  })
  void aWrongValueStopsTheStartWithALineThatNamesIt(String setting, String value, String line) {
    aMailbox();
    settings.put(setting, value);

    assertThatThrownBy(this::start)
        .isInstanceOf(BeanCreationException.class)
        .satisfies(
            failure ->
                assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                    .hasMessageStartingWith(line));
  }
}
