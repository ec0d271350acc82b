package org.milktide.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.milktide.planner.Firings.Firing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The triggers in a real database. */
final class TicksTest {
  private final FakeReleases releases = new FakeReleases();
  private final Firings firings = new Firings();

  @Test
  void everyShardIsLookedAt() throws Exception {
    try (var planner = new RunningPlanner(Database.fresh(), releases, firings)) {
      assertThat(planner.scheduler().isStarted()).isTrue();
      awaitAllShards();
    }
  }

  @Test
  void aTickThatFailsIsFollowedByTheNext() throws Exception {
    releases.fail(true);
    try (var planner = new RunningPlanner(Database.fresh(), releases, firings)) {
      assertThat(planner.scheduler().isStarted()).isTrue();
      awaitAllShards();
      releases.fail(false);
      releases.passes().clear();
      awaitAllShards();
    }
  }

  @Test
  void twoProcessesRunEachTickOnce() throws Exception {
    DataSource database = Database.fresh();
    try (var first = new RunningPlanner(database, releases, firings)) {
      try (var second = new RunningPlanner(database, releases, firings)) {
        assertThat(second.scheduler().getSchedulerInstanceId())
            .isNotEqualTo(first.scheduler().getSchedulerInstanceId());
        assertThat(firings.next(60)).doesNotHaveDuplicates();
      }
      // The one that is left goes on alone.
      firings.forget();
      assertThat(firings.next(12)).doesNotHaveDuplicates();
    }
  }

  @Test
  void noBurstFollowsAnOutage() throws Exception {
    DataSource database = Database.fresh();
    try (var planner = new RunningPlanner(database, releases, firings)) {
      Instant before = firings.next(4).getLast().scheduledFor();
      planner.scheduler().standby();
      JdbcClient.create(database)
          .sql(
              """
              update qrtz_triggers
                 set start_time = start_time - 30000, next_fire_time = next_fire_time - 30000
              """)
          .update();
      firings.forget();
      planner.scheduler().start();

      // What a scheduler already held may come late, once; 150 ticks of each shard would be a
      // burst.
      Stream<Firing> late =
          firings.next(20).stream()
              .filter(firing -> firing.scheduledFor().isBefore(before.minusSeconds(5)));
      assertThat(late.map(Firing::job)).doesNotHaveDuplicates();
    }
  }

  private void awaitAllShards() throws InterruptedException {
    Set<Integer> seen = new HashSet<>();
    while (seen.size() < 4) {
      Integer shard = releases.passes().poll(30, TimeUnit.SECONDS);
      assertThat(shard).as("a pass within 30 s; so far over " + seen).isNotNull();
      seen.add(shard);
    }
  }
}
