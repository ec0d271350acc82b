package org.milktide.store;

import java.util.function.Supplier;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.port.Announcements;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.ClockRow;
import org.milktide.domain.port.Deadlines;
import org.milktide.domain.port.Devices;
import org.milktide.domain.port.DigestQueue;
import org.milktide.domain.port.DomainPaces;
import org.milktide.domain.port.Editions;
import org.milktide.domain.port.FeedLog;
import org.milktide.domain.port.HelpfulAnswers;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Leases;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.PartnerJourneys;
import org.milktide.domain.port.PartnerTokens;
import org.milktide.domain.port.PersonalData;
import org.milktide.domain.port.Releases;
import org.milktide.domain.port.RequestCounts;
import org.milktide.domain.port.RequestKeys;
import org.milktide.domain.port.Secrets;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.port.WaitingRoom;
import org.milktide.domain.port.WithheldAdvice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The domain's ports over PostgreSQL. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {
  @Bean
  Secrets secrets(JdbcClient jdbc) {
    return new PostgresSecrets(jdbc);
  }

  @Bean
  ClockRow clockRow(JdbcClient jdbc) {
    return new PostgresClockRow(jdbc);
  }

  @Bean
  Deadlines deadlines(JdbcClient jdbc) {
    return new PostgresDeadlines(jdbc);
  }

  @Bean
  Limits limits(JdbcClient jdbc, Secrets secrets) {
    return new Asked(jdbc, secrets);
  }

  @Bean
  Tables tables(JdbcClient jdbc, Secrets secrets, Limits limits) {
    return Tables.of(jdbc, secrets, limits);
  }

  @Bean
  Suppressions suppressions(Tables tables) {
    return new PostgresSuppressions(tables);
  }

  @Bean
  Bounces bounces(JdbcClient jdbc, PlatformTransactionManager transactions, Tables tables) {
    return new PostgresBounces(jdbc, new TransactionTemplate(transactions), tables);
  }

  @Bean
  Leases leases(JdbcClient jdbc) {
    return new PostgresLeases(jdbc);
  }

  @Bean
  JourneyDoor journeyDoor(
      PlatformTransactionManager transactions, Tables tables, Supplier<Catalogue> catalogue) {
    return new PostgresDoor(new TransactionTemplate(transactions), tables, catalogue);
  }

  @Bean
  Announcements announcements(Tables tables) {
    return tables.silences();
  }

  @Bean
  WithheldAdvice withheldAdvice(Tables tables) {
    return tables.withheld();
  }

  @Bean
  WaitingRoom waitingRoom(JdbcClient jdbc) {
    return new WaitingEvents(jdbc);
  }

  @Bean
  Journeys journeys(JdbcClient jdbc, PlatformTransactionManager transactions, Tables tables) {
    return new PostgresJourneys(jdbc, new TransactionTemplate(transactions), tables);
  }

  @Bean
  PersonalData personalData(
      JdbcClient jdbc, PlatformTransactionManager transactions, Tables tables) {
    return new PostgresPersonalData(jdbc, new TransactionTemplate(transactions), tables);
  }

  @Bean
  FeedLog feedLog(JdbcClient jdbc) {
    return new PostgresFeedLog(jdbc);
  }

  @Bean
  PartnerTokens partnerTokens(JdbcClient jdbc) {
    return new PostgresPartnerTokens(jdbc);
  }

  @Bean
  PartnerJourneys partnerJourneys(JdbcClient jdbc, Tables tables) {
    return new PostgresPartnerJourneys(jdbc, tables);
  }

  @Bean
  DomainPaces domainPaces(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new PostgresDomainPaces(jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  RequestCounts requestCounts(JdbcClient jdbc) {
    return new PostgresRequestCounts(jdbc);
  }

  @Bean
  RequestKeys requestKeys(JdbcClient jdbc, Secrets secrets) {
    return new PostgresRequestKeys(jdbc, secrets);
  }

  @Bean
  HelpfulAnswers helpfulAnswers(JdbcClient jdbc, Secrets secrets) {
    return new PostgresHelpful(jdbc, secrets);
  }

  @Bean
  Releases releases(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Tables tables,
      Supplier<Catalogue> catalogue) {
    return new PostgresReleases(
        jdbc,
        new TransactionTemplate(transactions),
        new ReleaseBatch(tables, catalogue),
        tables.ledger());
  }

  @Bean
  Editions editions(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new PostgresEditions(jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  Devices devices(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new PostgresDevices(jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  DigestQueue digestQueue(JdbcClient jdbc, PlatformTransactionManager transactions, Tables tables) {
    GivenBack givenBack = new GivenBack(tables.journeys());
    ConclusionStatements ends = new ConclusionStatements(jdbc, tables, givenBack);
    return new PostgresDigestQueue(
        new TransactionTemplate(transactions),
        new ClaimStatements(jdbc, givenBack),
        ends,
        new Reachable(jdbc, tables.addresses(), tables.suppressed(), ends),
        tables.ledger(),
        new Abandoned(jdbc, tables.ledger()));
  }
}
