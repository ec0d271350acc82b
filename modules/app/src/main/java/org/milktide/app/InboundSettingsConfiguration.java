package org.milktide.app;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Brakes;
import org.milktide.domain.port.DomainPaces;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Secrets;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.notifier.inbound.InboundSettings;
import org.milktide.portal.api.WebhookSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Reads where what comes back goes, and how it is heard of. */
@Configuration(proxyBeanMethods = false)
class InboundSettingsConfiguration {
  private static final String BOUNCES_TO = "milktide.mail.bounces-to";
  private static final String FORWARD_TO = "milktide.inbound.forward-to";
  private static final String EVERY = "milktide.inbound.every";
  private static final int SECRET_LETTERS = 32;

  @Bean
  @Conditional(WithBounces.class)
  ReturnPaths returnPaths(Environment environment, Secrets secrets) {
    String given = text(environment, BOUNCES_TO, "");
    try {
      return new ReturnPaths(address(BOUNCES_TO, given), secrets.secret("return-paths"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          String.valueOf(e.getMessage()).startsWith(BOUNCES_TO)
              ? e.getMessage()
              : BOUNCES_TO + ": '" + given + "' " + e.getMessage());
    }
  }

  @Bean
  @Conditional(WithMailbox.class)
  InboundSettings inboundSettings(
      Environment environment, ServiceSettings service, ObjectProvider<ReturnPaths> paths) {
    ReturnPaths own = paths.getIfAvailable();
    if (own == null) {
      throw new IllegalArgumentException(
          BOUNCES_TO + ": needed with milktide.inbound.host; give the address of that mailbox");
    }
    EmailAddress forwardTo = forwardTo(environment, service.replyTo());
    if (own.isOurs(forwardTo.value())) {
      throw new IllegalArgumentException(
          FORWARD_TO + ": is the mailbox that is read; give one that people read");
    }
    try {
      return new InboundSettings(
          InboundSettings.Server.of(
              text(environment, "milktide.inbound.host", ""), port(environment)),
          new InboundSettings.Login(
              text(environment, "milktide.inbound.user", ""),
              text(environment, "milktide.inbound.password", ""),
              text(environment, "milktide.inbound.folder", "INBOX")),
          every(environment),
          forwardTo);
    } catch (IllegalArgumentException e) {
      String said = String.valueOf(e.getMessage());
      throw new IllegalArgumentException(
          said.startsWith("milktide.") ? said : "milktide.inbound." + said);
    }
  }

  private static EmailAddress forwardTo(Environment environment, @Nullable String replyTo) {
    String given = text(environment, FORWARD_TO, replyTo == null ? "" : replyTo);
    if (given.isEmpty()) {
      throw new IllegalArgumentException(
          FORWARD_TO + ": needed with milktide.inbound.host; what people write goes there");
    }
    return address(FORWARD_TO, given);
  }

  private static int port(Environment environment) {
    String given =
        text(environment, "milktide.inbound.port", String.valueOf(InboundSettings.Server.TLS_PORT));
    try {
      return Integer.parseInt(given);
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(
          "milktide.inbound.port: '" + given + "' is not a whole number");
    }
  }

  private static Duration every(Environment environment) {
    String given = text(environment, EVERY, "PT1M");
    try {
      return Duration.parse(given);
    } catch (DateTimeParseException noDuration) {
      throw new IllegalArgumentException(
          EVERY + ": '" + given + "' is not a duration such as PT1M");
    }
  }

  @Bean
  WebhookSettings webhookSettings(Environment environment) {
    String secret = text(environment, "milktide.webhook.secret", "");
    if (!secret.isEmpty() && secret.length() < SECRET_LETTERS) {
      throw new IllegalArgumentException(
          "milktide.webhook.secret: needs at least " + SECRET_LETTERS + " characters");
    }
    return new WebhookSettings(secret);
  }

  @Bean
  Postmaster postmaster(Bounces bounces, JourneyDoor door, DomainPaces paces) {
    return new Postmaster(bounces, door, Brakes.of(paces));
  }

  /** Where the setting is given; an empty one is none. */
  static final class WithBounces implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !text(context.getEnvironment(), BOUNCES_TO, "").isEmpty();
    }
  }

  /** Where the setting is given; an empty one is none. */
  static final class WithMailbox implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !text(context.getEnvironment(), "milktide.inbound.host", "").isEmpty();
    }
  }

  private static String text(Environment environment, String setting, String byDefault) {
    String given = environment.getProperty(setting, "").strip();
    return given.isEmpty() ? byDefault : given;
  }

  private static EmailAddress address(String setting, String text) {
    try {
      return new EmailAddress(text);
    } catch (IllegalArgumentException noAddress) {
      throw new IllegalArgumentException(
          setting + ": '" + text + "' is not an address of the form name@example.org");
    }
  }
}
