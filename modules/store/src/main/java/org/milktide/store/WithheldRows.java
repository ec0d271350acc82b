package org.milktide.store;

import java.util.Collection;
import java.util.List;
import org.milktide.domain.digest.Withheld;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.port.WithheldAdvice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox of withheld advice: written with its event, deleted when it was told. */
final class WithheldRows implements WithheldAdvice {
  private final JdbcClient jdbc;

  WithheldRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Within the caller's transaction. */
  void add(Withheld withheld) {
    jdbc.sql(
            """
            insert into withheld_advice (journey_id, source, event_id, rule, at)
            values (:journey, :source, :event, :rule, :at)
            on conflict do nothing
            """)
        .param("journey", withheld.journey().value())
        .param("source", withheld.source())
        .param("event", withheld.eventId())
        .param("rule", withheld.rule().value())
        .param("at", Sql.at(withheld.at()))
        .update();
  }

  @Override
  public List<Withheld> untold(int limit) {
    return jdbc.sql(
            """
            select journey_id, rule, source, event_id, at from withheld_advice
             order by at limit :limit
            """)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Withheld(
                    new JourneyId(Sql.uuid(row, "journey_id")),
                    new RuleId(Sql.text(row, "rule")),
                    Sql.text(row, "source"),
                    Sql.text(row, "event_id"),
                    Sql.instant(row, "at")))
        .list();
  }

  @Override
  public void told(Collection<Withheld> withheld) {
    for (Withheld one : withheld) {
      jdbc.sql(
              """
              delete from withheld_advice
               where journey_id = :journey and source = :source and event_id = :event
                 and rule = :rule
              """)
          .param("journey", one.journey().value())
          .param("source", one.source())
          .param("event", one.eventId())
          .param("rule", one.rule().value())
          .update();
    }
  }
}
