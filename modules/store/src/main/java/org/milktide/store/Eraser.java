package org.milktide.store;

import java.util.List;
import org.milktide.domain.id.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes all rows of a journey, within the caller's transaction. */
final class Eraser {
  /** Tables whose rows all go; the journey itself last, since others refer to it. */
  private static final List<String> TABLES =
      List.of(
          "address",
          "device",
          "invited_address",
          "waiting_event",
          "recent_feeds",
          "journey_event",
          "feed_entry",
          "ledger",
          "came_back",
          "withheld_advice");

  private final JdbcClient jdbc;

  Eraser(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Deletes what there is.
   *
   * @return whether there was anything
   */
  boolean erase(JourneyId journey) {
    // The door, a pass and a claim are done with the journey, or wait until it is gone.
    run("select id from journey where id = :journey for update", journey);
    // So are conclusions, which lock digests alone: what they wrote is seen and deleted below.
    run("select id from digest where journey_id = :journey order by id for update", journey);
    int rows = 0;
    for (String table : TABLES) {
      rows += delete("delete from " + table + " where journey_id = :journey", journey);
    }
    rows +=
        delete("delete from digest where journey_id = :journey and state <> 'sending'", journey);
    strip(journey);
    return rows + delete("delete from journey where id = :journey", journey) > 0;
  }

  private void run(String lock, JourneyId journey) {
    jdbc.sql(lock).param("journey", journey.value()).query().listOfRows();
  }

  private int delete(String sql, JourneyId journey) {
    return jdbc.sql(sql).param("journey", journey.value()).update();
  }

  /** Of what is being sent only the ids stay, for whoever waits until nothing is. */
  private void strip(JourneyId journey) {
    jdbc.sql(
            """
            update digest set items = '[]', advice = '[]', reason = null, address_hash = null, sent_to = null
             where journey_id = :journey
            """)
        .param("journey", journey.value())
        .update();
  }
}
