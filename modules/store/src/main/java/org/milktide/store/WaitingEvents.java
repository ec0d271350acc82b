package org.milktide.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.WaitingRoom;
import org.milktide.domain.wire.EventReader;
import org.milktide.domain.wire.FactWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events about a partner's reference that nobody has subscribed yet. */
final class WaitingEvents implements WaitingRoom {
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;

  WaitingEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int dropExpired(Instant now) {
    return jdbc.sql("delete from waiting_event where arrived_at < :oldest")
        .param("oldest", Sql.at(now.minus(KEPT)))
        .update();
  }

  void keep(JourneyId id, JourneyEvent event, String subject) {
    jdbc.sql(
            """
            insert into waiting_event (journey_id, source, event_id, arrived_at, event)
            values (:journey, :source, :id, :arrived, cast(:event as jsonb))
            on conflict do nothing
            """)
        .param("journey", id.value())
        .param("source", event.stamp().source())
        .param("id", event.stamp().id())
        .param("arrived", Sql.at(event.arrivedAt()))
        .param("event", StateJson.write(cloudEvent(event, subject)))
        .update();
  }

  /** The events that waited for this journey, which wait no longer; not those that grew too old. */
  List<JourneyEvent> take(JourneyId id, Instant now) {
    return jdbc
        .sql(
            """
            delete from waiting_event where journey_id = :journey
            returning arrived_at, event
            """)
        .param("journey", id.value())
        .query((row, number) -> read(Sql.text(row, "event"), Sql.instant(row, "arrived_at")))
        .list()
        .stream()
        .filter(event -> !event.arrivedAt().isBefore(now.minus(KEPT)))
        .toList();
  }

  private static Map<String, @Nullable Object> cloudEvent(JourneyEvent event, String subject) {
    FactWriter.Written written = FactWriter.write(event.fact());
    Map<String, @Nullable Object> json = new HashMap<>();
    json.put("id", event.stamp().id());
    json.put("source", event.stamp().source());
    json.put("time", event.stamp().time().toString());
    json.put("subject", subject);
    json.put("type", written.type());
    json.put("data", written.data());
    return json;
  }

  private static JourneyEvent read(String json, Instant arrivedAt) {
    return EventReader.read(StateJson.readMap(json), EventReader.Defaults.NONE, arrivedAt)
        .orElseThrow(() -> new IllegalStateException("a waiting event has an unknown type"))
        .event();
  }
}
