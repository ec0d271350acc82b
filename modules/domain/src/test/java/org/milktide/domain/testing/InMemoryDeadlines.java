package org.milktide.domain.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the fake store still waits for. */
final class InMemoryDeadlines {
  private InMemoryDeadlines() {}

  static Optional<Instant> earliest(Tables tables) {
    Stream<Instant> plans =
        tables.journeys.values().stream().flatMap(row -> Stream.ofNullable(row.nextDueAt));
    Stream<Instant> digests =
        tables.digests.values().stream()
            .filter(row -> row.status == DigestRow.Status.READY)
            .map(row -> row.readyAt);
    return Stream.concat(plans, digests).min(Comparator.naturalOrder());
  }

  static List<String> unconcluded(Tables tables, Instant now) {
    return tables.digests.values().stream()
        .filter(row -> row.status != DigestRow.Status.READY || row.isReady(now))
        .map(row -> row.letter.kind() + " " + row.ref.id())
        .toList();
  }

  static int waiting(Tables tables, Instant now) {
    return (int)
        tables.digests.values().stream()
            .filter(row -> row.status == DigestRow.Status.READY && !row.isReady(now))
            .count();
  }
}
