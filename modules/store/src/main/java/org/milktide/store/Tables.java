package org.milktide.store;

import org.milktide.domain.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables, as the ports' adapters share them. */
record Tables(
    JourneyRows journeys,
    Admission admission,
    EventLog events,
    DigestRows digests,
    LedgerRows ledger,
    Addresses addresses,
    Tombstones tombstones,
    SilencedRows silences) {

  static Tables of(JdbcClient jdbc, Secrets secrets) {
    Partitions partitions = new Partitions(jdbc);
    JourneyRows journeys = new JourneyRows(jdbc);
    Addresses addresses = new Addresses(jdbc, secrets);
    DigestRows digests = new DigestRows(jdbc);
    WaitingEvents waiting = new WaitingEvents(jdbc);
    Tombstones tombstones = new Tombstones(jdbc, secrets);
    AddressRule rule = new AddressRule(addresses, journeys, digests);
    return new Tables(
        journeys,
        new Admission(jdbc, journeys, waiting, rule, tombstones),
        new EventLog(jdbc, partitions),
        digests,
        new LedgerRows(jdbc, partitions),
        addresses,
        tombstones,
        new SilencedRows(jdbc));
  }
}
