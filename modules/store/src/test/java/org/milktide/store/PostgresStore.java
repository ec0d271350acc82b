package org.milktide.store;

import javax.sql.DataSource;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.port.Announcements;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.ClockRow;
import org.milktide.domain.port.Deadlines;
import org.milktide.domain.port.Devices;
import org.milktide.domain.port.DigestQueue;
import org.milktide.domain.port.Editions;
import org.milktide.domain.port.FeedLog;
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
import org.milktide.domain.testing.Ports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The store as the application wires it, over a given database. */
final class PostgresStore implements Ports {
  private final StoreConfiguration wiring = new StoreConfiguration();
  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final PlatformTransactionManager transactions;
  private final Limits limits;
  private final Tables tables;
  private final Catalogue catalogue;

  PostgresStore(DataSource dataSource, Catalogue catalogue) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transactions = new JdbcTransactionManager(dataSource);
    this.limits = wiring.limits(jdbc, wiring.secrets(jdbc));
    this.tables = wiring.tables(jdbc, wiring.secrets(jdbc), limits);
    this.catalogue = catalogue;
  }

  @Override
  public JourneyDoor door() {
    return wiring.journeyDoor(transactions, tables, () -> catalogue);
  }

  @Override
  public Journeys journeys() {
    return wiring.journeys(jdbc, transactions, tables);
  }

  @Override
  public Releases releases() {
    return wiring.releases(jdbc, transactions, tables, () -> catalogue);
  }

  @Override
  public DigestQueue queue() {
    return wiring.digestQueue(jdbc, transactions, tables);
  }

  @Override
  public WaitingRoom waitingRoom() {
    return wiring.waitingRoom(jdbc);
  }

  @Override
  public Deadlines deadlines() {
    return wiring.deadlines(jdbc);
  }

  @Override
  public Secrets secrets() {
    return wiring.secrets(jdbc);
  }

  @Override
  public PersonalData data() {
    return wiring.personalData(jdbc, transactions, tables);
  }

  @Override
  public FeedLog feedLog() {
    return wiring.feedLog(jdbc);
  }

  @Override
  public PartnerTokens partnerTokens() {
    return wiring.partnerTokens(jdbc);
  }

  @Override
  public PartnerJourneys partnerJourneys() {
    return wiring.partnerJourneys(jdbc, tables);
  }

  @Override
  public RequestCounts requestCounts() {
    return wiring.requestCounts(jdbc);
  }

  @Override
  public RequestKeys requestKeys() {
    return wiring.requestKeys(jdbc, wiring.secrets(jdbc));
  }

  @Override
  public Announcements announcements() {
    return wiring.announcements(tables);
  }

  @Override
  public WithheldAdvice withheldAdvice() {
    return wiring.withheldAdvice(tables);
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Suppressions suppressions() {
    return wiring.suppressions(tables);
  }

  @Override
  public Bounces bounces() {
    return wiring.bounces(jdbc, transactions, tables);
  }

  @Override
  public Leases leases() {
    return wiring.leases(jdbc);
  }

  @Override
  public Editions editions() {
    return wiring.editions(jdbc, transactions);
  }

  @Override
  public Devices devices() {
    return wiring.devices(jdbc, transactions);
  }

  @Override
  public Ports with(Catalogue other) {
    return new PostgresStore(dataSource, other);
  }

  ClockRow clockRow() {
    return wiring.clockRow(jdbc);
  }

  @Override
  public int shards() {
    return Releases.SHARDS;
  }
}
