package org.milktide.standalone.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.app.ContentSettings;
import org.milktide.app.MailLinks;
import org.milktide.app.MilktideApplication;
import org.milktide.standalone.inbox.InboxController;
import org.milktide.standalone.mailbox.Mailbox;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A running installation: the service with all its roles around embedded parts. */
public final class Installation implements AutoCloseable {
  private final EmbeddedParts parts;
  private final ConfigurableApplicationContext service;

  private Installation(EmbeddedParts parts, ConfigurableApplicationContext service) {
    this.parts = parts;
    this.service = service;
  }

  /**
   * What to run.
   *
   * @param data the directory that keeps everything
   * @param environment the process' environment
   * @param clock where a hand-moved clock starts; null: the real clock
   * @param properties settings that outrank all others
   * @param extras configurations beside the service's own
   */
  public record Plan(
      Path data,
      Map<String, String> environment,
      @Nullable Instant clock,
      int kafkaPort,
      int mailPort,
      Map<String, Object> properties,
      List<Class<?>> extras) {
    public Plan {
      environment = Map.copyOf(environment);
      properties = Map.copyOf(properties);
      extras = List.copyOf(extras);
    }
  }

  /** Starts everything; returns when the service is ready. */
  public static Installation start(Plan plan) {
    Map<String, String> environment = plan.environment();
    if (plan.clock() == null) {
      // The service would say so too, but only when all parts run.
      MailLinks.check(
          environment.get("SPRING_MAIL_HOST"),
          environment.get("MILKTIDE_TRIAL_MAILBOX"),
          environment.get("MILKTIDE_BASE_URL"));
    }
    ContentSettings.check(environment.get("MILKTIDE_CONTENT_DIR"));
    EmbeddedParts parts =
        EmbeddedParts.start(
            new EmbeddedParts.Wanted(
                plan.data(), plan.environment(), plan.kafkaPort(), plan.mailPort()));
    try {
      return new Installation(parts, run(plan, parts));
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static ConfigurableApplicationContext run(Plan plan, EmbeddedParts parts) {
    List<Class<?>> sources = new ArrayList<>(List.of(MilktideApplication.class));
    sources.addAll(plan.extras());
    Map<String, Object> properties = new HashMap<>(parts.properties());
    properties.putAll(plan.properties());
    properties.put("milktide.own-clock", true);
    Instant clock = plan.clock();
    if (clock == null) {
      sources.add(RealClockConfiguration.class);
    } else {
      sources.add(HandClockConfiguration.class);
      properties.put("milktide.clock", clock.toString());
    }
    SpringApplication application = new SpringApplication(sources.toArray(Class<?>[]::new));
    application.setRegisterShutdownHook(false);
    application.setLogStartupInfo(false);
    application.addInitializers(
        context -> {
          context
              .getEnvironment()
              .getPropertySources()
              .addFirst(new MapPropertySource("standalone", properties));
          parts.mailbox().ifPresent(mailbox -> offer(context, mailbox));
        });
    return application.run();
  }

  private static void offer(ConfigurableApplicationContext context, Mailbox mailbox) {
    context.getBeanFactory().registerSingleton("mailbox", mailbox);
    if (context instanceof GenericApplicationContext beans) {
      beans.registerBean(InboxController.class);
    }
  }

  /** A part of the running service. */
  public <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  /** A setting as the service sees it. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(service.getEnvironment().getProperty(name));
  }

  /** Whether mail stays on this machine. */
  public boolean hasLocalMailbox() {
    return parts.mailbox().isPresent();
  }

  /** Stops the service first, so that its last words still find database and broker. */
  @Override
  public void close() {
    service.close();
    parts.close();
  }
}
