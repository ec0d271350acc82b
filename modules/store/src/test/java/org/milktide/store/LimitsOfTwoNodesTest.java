package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.limit.Rate;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes that know nothing of each other but the database. */
class LimitsOfTwoNodesTest {
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");
  private static final Limit HUNDRED =
      new Limit("tests", List.of(new Rate(100, Duration.ofHours(1))));

  private final DataSource database = TestingDatabase.empty();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final List<PostgresStore> nodes = List.of(node(), node());

  private PostgresStore node() {
    return new PostgresStore(database, SampleCatalogue.CATALOGUE);
  }

  private interface Task<T> {
    T on(PostgresStore node, int number);
  }

  /** Runs a task so many times, half of them on each node, from twelve threads. */
  private <T> List<T> atOnce(int times, Task<T> task) throws Exception {
    List<Callable<T>> calls = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int number = i;
      calls.add(() -> task.on(nodes.get(number % 2), number));
    }
    List<T> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(12)) {
      for (Future<T> one : pool.invokeAll(calls)) {
        results.add(one.get());
      }
    }
    return results;
  }

  /** mailtrain#1188: each node counted for itself, and five sent five times as much. */
  @Test
  void rateLimitsAreExactOverAllNodes() throws Exception {
    List<Optional<Instant>> answers =
        atOnce(
            300,
            (node, number) -> node.limits().take(HUNDRED, "192.0.2.7", MONDAY.plusMillis(number)));

    assertThat(answers).filteredOn(Optional::isEmpty).hasSize(100);
    assertThat(answers)
        .filteredOn(Optional::isPresent)
        .allSatisfy(at -> assertThat(at.orElseThrow()).isAfter(MONDAY.plusSeconds(3599)));
  }

  @Test
  void anAddressIsNotFloodedOverTwoNodes() throws Exception {
    atOnce(
        60,
        (node, number) ->
            node.door()
                .apply(
                    List.of(
                        new Arrival(
                            new Subject.Fresh(new JourneyId(UUID.randomUUID())),
                            Events.of("node" + number)
                                .at(MONDAY)
                                .requested(
                                    Request.due(
                                        "anna@example.org", LocalDate.parse("2027-10-01"))))),
                    MONDAY));

    assertThat(count("digest where kind = 'confirm'")).isEqualTo(3);
    assertThat(count("journey")).isEqualTo(60);
  }

  @Test
  void whatIsOverIsRemovedByWhoeverAsksNext() {
    for (int i = 0; i < 50; i++) {
      nodes.getFirst().limits().take(HUNDRED, "network" + i, MONDAY);
    }
    Instant later = MONDAY.plus(Duration.ofHours(1));
    for (int i = 0; i < 6; i++) {
      nodes.getLast().limits().take(HUNDRED, "another", later.plusSeconds(i));
    }

    assertThat(count("asked")).isEqualTo(1);
  }

  @Test
  void neitherNetworkNorAddressStandsInTheTables() {
    nodes.getFirst().limits().take(HUNDRED, "192.0.2.7", MONDAY);

    assertThat(count("asked where asked::text like '%192.0.2%'")).isZero();
    assertThat(count("asked where length(hash) = 32")).isEqualTo(1);
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
