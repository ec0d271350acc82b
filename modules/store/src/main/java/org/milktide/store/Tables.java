package org.milktide.store;

import org.milktide.domain.port.Limits;
import org.milktide.domain.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables, as the ports' adapters share them. */
record Tables(
    JourneyRows journeys,
    Admission admission,
    EventLog events,
    DigestRows digests,
    ServiceMails mails,
    LedgerRows ledger,
    Addresses addresses,
    AddressRule rule,
    SuppressedAddresses suppressed,
    Tombstones tombstones,
    SilencedRows silences,
    WithheldRows withheld) {

  static Tables of(JdbcClient jdbc, Secrets secrets, Limits limits) {
    Partitions partitions = new Partitions(jdbc);
    JourneyRows journeys = new JourneyRows(jdbc);
    Addresses addresses = new Addresses(jdbc, secrets);
    DigestRows digests = new DigestRows(jdbc);
    WaitingEvents waiting = new WaitingEvents(jdbc);
    Tombstones tombstones = new Tombstones(jdbc, secrets);
    SuppressedAddresses suppressed = new SuppressedAddresses(jdbc);
    ServiceMails mails = new ServiceMails(jdbc, digests, addresses, suppressed, limits);
    AddressRule rule = new AddressRule(addresses, journeys, mails);
    return new Tables(
        journeys,
        new Admission(jdbc, journeys, waiting, rule, tombstones),
        new EventLog(jdbc, partitions),
        digests,
        mails,
        new LedgerRows(jdbc, partitions),
        addresses,
        rule,
        suppressed,
        tombstones,
        new SilencedRows(jdbc),
        new WithheldRows(jdbc));
  }
}
