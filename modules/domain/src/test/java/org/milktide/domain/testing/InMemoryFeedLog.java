package org.milktide.domain.testing;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.feeding.Logged;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.FeedLog;

/** The fake store's feed log; takes turns with the store's other ports. */
final class InMemoryFeedLog implements FeedLog {
  private final Tables tables;
  private final Object turn;

  InMemoryFeedLog(Tables tables, Object turn) {
    this.tables = tables;
    this.turn = turn;
  }

  @Override
  public Logged read(JourneyId id, Instant from, Instant until) {
    synchronized (turn) {
      List<JourneyEvent> heard =
          tables.find(id).stream()
              .flatMap(row -> row.heard.stream())
              .filter(
                  event -> event.type().matches("org\\.milktide\\.(feed|pump|diaper|entry)\\..*"))
              .flatMap(event -> event.event().stream())
              .toList();
      return Logged.of(heard, from, until);
    }
  }
}
