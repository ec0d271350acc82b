package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.id.RecipientId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads digests that are over and done with. */
final class ConcludedRows {
  private final JdbcClient jdbc;

  ConcludedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Concluded> among(List<DigestRef> digests) {
    return jdbc.sql(
            """
            select d.journey_id, d.id, d.recipient_id, d.channel, d.items, d.scheduled_for, d.state,
                   coalesce(d.reason, '') as reason, d.concluded_at
              from digest d, unnest(:journeys, :ids) as asked (journey_id, id)
             where d.journey_id = asked.journey_id and d.id = asked.id
               and d.state in ('sent', 'failed', 'unknown')
            """)
        .param("journeys", Sql.journeysOf(digests))
        .param("ids", Sql.digestsOf(digests))
        .query((row, number) -> concluded(row))
        .list();
  }

  private static Concluded concluded(ResultSet row) throws SQLException {
    return new Concluded(
        ClaimStatements.ref(row),
        new RecipientId(Sql.text(row, "recipient_id")),
        Channel.of(Sql.text(row, "channel")),
        ClaimStatements.keys(Sql.text(row, "items")),
        Sql.instant(row, "scheduled_for"),
        Sql.text(row, "state").equals("sent")
            ? new Outcome.Sent()
            : new Outcome.Failed(Sql.text(row, "reason")),
        Sql.instant(row, "concluded_at"));
  }
}
