package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.milktide.domain.device.Device;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.holding.HeardEvent;
import org.milktide.domain.holding.HeldMail;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is kept of a journey beside its row and its ledger. */
final class HoldingRows {
  private final JdbcClient jdbc;

  HoldingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All events, oldest first. */
  List<HeardEvent> events(JourneyId journey) {
    return jdbc.sql(
            """
            select source, event_id, type, happened_at, arrived_at, data from journey_event
             where journey_id = :journey
            union all
            select source, event_id, type, happened_at, arrived_at, data from feed_entry
             where journey_id = :journey
             order by arrived_at, happened_at, source, event_id
            """)
        .param("journey", journey.value())
        .query(HoldingRows::event)
        .list();
  }

  static HeardEvent event(ResultSet row, int number) throws SQLException {
    return new HeardEvent(
        new Stamp(
            Sql.instant(row, "happened_at"), Sql.text(row, "source"), Sql.text(row, "event_id")),
        Sql.instant(row, "arrived_at"),
        Sql.text(row, "type"),
        StateJson.readMap(Sql.text(row, "data")));
  }

  /** The sources that subscribed a journey. */
  List<String> subscribers(JourneyId journey) {
    return jdbc.sql(
            """
            select distinct source from journey_event
             where journey_id = :journey and type = 'org.milktide.subscription.requested.v1'
            """)
        .param("journey", journey.value())
        .query((row, number) -> Sql.text(row, "source"))
        .list();
  }

  /** All devices of all people, oldest first. */
  List<Device> devices(JourneyId journey) {
    return jdbc.sql("select * from device where journey_id = :journey order by since, id")
        .param("journey", journey.value())
        .query(PostgresDevices::device)
        .list();
  }

  /** All digests, oldest first. */
  List<HeldMail> mails(JourneyId journey) {
    return jdbc.sql(
            """
            select id, recipient_id, kind, items, scheduled_for, state from digest
             where journey_id = :journey order by scheduled_for, id
            """)
        .param("journey", journey.value())
        .query(
            (row, number) ->
                new HeldMail(
                    new DigestId(Sql.uuid(row, "id")),
                    new RecipientId(Sql.text(row, "recipient_id")),
                    DigestRows.kind(Sql.text(row, "kind")),
                    DigestRows.lines(Sql.text(row, "items")).stream()
                        .map(line -> new PlannedItem.Key(line.item(), line.occurrence()))
                        .toList(),
                    Sql.instant(row, "scheduled_for"),
                    Sql.text(row, "state")))
        .list();
  }
}
