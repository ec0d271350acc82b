package org.milktide.planner;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.port.Announcements;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Editions;
import org.milktide.domain.port.Releases;
import org.milktide.domain.port.WithheldAdvice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The planner, for a process that has its role. It takes the connection to Kafka from the {@link
 * ProducerFactory} that is there; Quartz keeps its tables in the same database as the journeys.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlannerSettings.class)
@EnableScheduling
public class PlannerConfiguration {
  @Bean
  KafkaAdmin.NewTopics digestTopics(@Value("${milktide.kafka.replication:1}") int replication) {
    return new KafkaAdmin.NewTopics(
        topic(DigestTopics.DIGESTS, 4, replication),
        topic(DigestTopics.DIGESTS_NOW, 2, replication),
        TopicBuilder.name(Silences.TOPIC).partitions(4).replicas(replication).build());
  }

  /** Doorbells of yesterday call nobody: what still waits was rung for again. */
  private static NewTopic topic(String name, int partitions, int replication) {
    return TopicBuilder.name(name)
        .partitions(partitions)
        .replicas(replication)
        .config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(Duration.ofDays(1).toMillis()))
        .build();
  }

  @Bean
  Doorbells doorbells(Releases releases, InstantSource clock, ProducerFactory<?, ?> producers) {
    return new Doorbells(releases, clock, producers.getConfigurationProperties());
  }

  @Bean
  Silences silences(Announcements announcements, ProducerFactory<?, ?> producers) {
    return new Silences(announcements, producers.getConfigurationProperties());
  }

  @Bean
  Withholdings withholdings(WithheldAdvice advice, ProducerFactory<?, ?> producers) {
    return new Withholdings(advice, producers.getConfigurationProperties());
  }

  @Bean
  BouncedMails bouncedMails(Bounces bounces, ProducerFactory<?, ?> producers) {
    return new BouncedMails(bounces, producers.getConfigurationProperties());
  }

  @Bean
  Outboxes outboxes(Silences silences, Withholdings withheld, BouncedMails bounced) {
    return new Outboxes(silences, withheld, bounced);
  }

  @Bean
  CatalogueWatch catalogueWatch(
      Editions editions, Supplier<Catalogue> catalogue, InstantSource clock) {
    return new CatalogueWatch(editions, catalogue, clock);
  }

  @Bean
  ReleasePass releasePass(
      CatalogueWatch catalogue,
      Releases releases,
      Doorbells doorbells,
      Outboxes outboxes,
      InstantSource clock) {
    return new ReleasePass(catalogue, releases, doorbells, outboxes, clock);
  }

  @Bean
  @DependsOnDatabaseInitialization
  SchedulerFactoryBean ticks(
      ReleasePass pass,
      DataSource database,
      PlatformTransactionManager transactions,
      PlannerSettings settings) {
    SchedulerFactoryBean scheduler = Ticks.scheduler(pass, settings.tick());
    scheduler.setDataSource(database);
    // Without a transaction Quartz's locks would not hold while the triggers are written.
    scheduler.setTransactionManager(transactions);
    return scheduler;
  }
}
