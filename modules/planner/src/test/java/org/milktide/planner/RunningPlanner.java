package org.milktide.planner;

import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.milktide.domain.port.Announcements;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Releases;
import org.milktide.domain.port.WithheldAdvice;
import org.quartz.Scheduler;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** The planner as the app runs it, over fake releases, with five ticks a second. */
final class RunningPlanner implements AutoCloseable {
  @Configuration(proxyBeanMethods = false)
  @PropertySource("classpath:fast-ticks.properties")
  static class FastTicks {}

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  RunningPlanner(DataSource database, Releases releases, Firings firings) throws Exception {
    this(database, releases, firings, new FakeEditions());
  }

  RunningPlanner(DataSource database, Releases releases, Firings firings, FakeEditions editions)
      throws Exception {
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(
        PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
    context.registerBean(Releases.class, () -> releases);
    context.registerBean(FakeEditions.class, () -> editions);
    context.registerBean(Announcements.class, FakeAnnouncements::new);
    context.registerBean(WithheldAdvice.class, FakeWithheldAdvice::new);
    context.registerBean(Bounces.class, FakeBounces::new);
    context.registerBean(InstantSource.class, () -> InstantSource.fixed(Instant.EPOCH));
    context.registerBean(
        ProducerFactory.class, () -> new DefaultKafkaProducerFactory<>(Broker.connection()));
    context.register(FastTicks.class, PlannerConfiguration.class);
    context.refresh();
    scheduler().getListenerManager().addJobListener(firings);
  }

  Scheduler scheduler() {
    return context.getBean(Scheduler.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
