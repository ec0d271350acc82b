package org.milktide.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.wire.FactWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only history of events, which is also the guard against duplicates. */
final class EventLog {
  private static final String VALUES =
      """
       (journey_id, source, event_id, type, happened_at, arrived_at, data)
      values (:journey, :source, :id, :type, :happened, :arrived, cast(:data as jsonb))
      on conflict do nothing
      """;

  /**
   * Beside a subscription's data: the partner's own reference, which its journeys are listed by.
   */
  static final String REF = "ref";

  private final JdbcClient jdbc;
  private final Partitions partitions;

  EventLog(JdbcClient jdbc, Partitions partitions) {
    this.jdbc = jdbc;
    this.partitions = partitions;
  }

  /** To be called before the transaction that appends the event. */
  void prepare(JourneyEvent event) {
    if (event.fact() instanceof Fact.LogFact) {
      partitions.ensureEntryWeek(event.stamp().time());
    }
  }

  /** Takes out of what was said of somebody what names them; that it was said stays. */
  void forget(Bearer person) {
    jdbc.sql(
            """
            update journey_event set data = data - 'email' - 'firstName'
             where journey_id = :journey and data ->> 'recipient' = :recipient
            """)
        .param("journey", person.journey().value())
        .param("recipient", person.recipient().value())
        .update();
  }

  /**
   * Writes an event down.
   *
   * @param ref how the partner that sent it calls the journey; null: it does not
   * @return false where it is there already
   */
  boolean append(JourneyId journey, JourneyEvent event, @Nullable String ref) {
    FactWriter.Written written = FactWriter.write(event.fact());
    Map<String, Object> data = new LinkedHashMap<>(written.data());
    if (ref != null) {
      data.put(REF, ref);
    }
    String table = event.fact() instanceof Fact.LogFact ? "feed_entry" : "journey_event";
    return jdbc.sql("insert into " + table + VALUES)
            .param("journey", journey.value())
            .param("source", event.stamp().source())
            .param("id", event.stamp().id())
            .param("type", written.type())
            .param("happened", Sql.at(event.stamp().time()))
            .param("arrived", Sql.at(event.arrivedAt()))
            .param("data", StateJson.write(data))
            .update()
        == 1;
  }
}
