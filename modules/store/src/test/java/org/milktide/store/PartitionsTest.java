package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class PartitionsTest {
  /** A lock left on a pooled connection made every other process wait for it. */
  @Test
  void leaveNoLockOnAConnectionThatGoesBackToItsPool() throws SQLException {
    try (Connection one = TestingDatabase.empty().getConnection();
        Connection other = TestingDatabase.empty().getConnection()) {
      JdbcClient jdbc = JdbcClient.create(new TakingTurns(one, other));
      Partitions partitions = new Partitions(jdbc);

      partitions.ensureLedgerMonth(Instant.parse("2040-01-15T00:00:00Z"));
      partitions.ensureEntryWeek(Instant.parse("2040-01-15T00:00:00Z"));

      assertThat(
              jdbc.sql("select count(*) from pg_locks where locktype = 'advisory'")
                  .query(Integer.class)
                  .single())
          .isZero();
      assertThat(
              jdbc.sql("select relname from pg_class where relname like '%2040%' and relkind = 'r'")
                  .query(String.class)
                  .list())
          .containsExactlyInAnyOrder("ledger_2040_01_01", "feed_entry_2040_01_09");
    }
  }

  /** A pool that never gives the same connection twice in a row. */
  private static final class TakingTurns extends AbstractDataSource {
    private final Deque<SingleConnectionDataSource> connections;

    TakingTurns(Connection one, Connection other) {
      connections =
          new ArrayDeque<>(
              List.of(
                  new SingleConnectionDataSource(one, true),
                  new SingleConnectionDataSource(other, true)));
    }

    @Override
    public Connection getConnection() throws SQLException {
      SingleConnectionDataSource next = connections.removeFirst();
      connections.addLast(next);
      return next.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }
}
