package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What only a real database shows of a change of the catalogue. */
class PostgresEditionsTest {
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");
  private static final Catalogue BEFORE = SampleCatalogue.CATALOGUE;
  private static final Catalogue AFTER = new Catalogue(List.of(SampleCatalogue.WELCOME));

  private final DataSource database = TestingDatabase.empty();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final PostgresStore store = new PostgresStore(database, BEFORE);

  private int refresh(Catalogue catalogue, int limit) {
    return store.editions().refresh(catalogue, MONDAY, limit);
  }

  /** Journeys that anything may be due for, as far as their rows say. */
  private void journeys(int count) {
    jdbc.sql(
            """
            insert into journey (id, shard, state, memory)
            select gen_random_uuid(), 0, '{}', '{}' from generate_series(1, :count)
            """)
        .param("count", count)
        .update();
  }

  private int due() {
    return jdbc.sql("select count(*) from journey where next_due_at <= :now and plan_version = 1")
        .param("now", Sql.at(MONDAY))
        .query(Integer.class)
        .single();
  }

  @Test
  void manyBatchesReachEveryJourneyOnce() {
    journeys(1_234);
    store.editions().enforce(AFTER);

    assertThat(refresh(AFTER, 1_100)).isEqualTo(1_100);
    assertThat(due()).isEqualTo(1_100);
    assertThat(refresh(AFTER, 1_100)).isEqualTo(134);
    assertThat(due()).isEqualTo(1_234);
    assertThat(refresh(AFTER, 1_100)).isZero();
  }

  @Test
  void aCatalogueOfWhichNothingIsHeardIsFollowedByTheNextThatAsks() {
    journeys(1);
    store.editions().enforce(BEFORE);
    assertThat(refresh(AFTER, 10)).isZero();

    silentFor("59 seconds");
    assertThat(refresh(AFTER, 10)).isZero();
    silentFor("61 seconds");
    assertThat(refresh(AFTER, 10)).isEqualTo(1);
    assertThat(refresh(BEFORE, 10)).isZero();
  }

  @Test
  void aCatalogueThatIsPlannedWithStaysInForce() {
    journeys(1);
    store.editions().enforce(BEFORE);
    for (int look = 0; look < 5; look++) {
      silentFor("50 seconds");
      refresh(BEFORE, 10);
    }

    assertThat(refresh(AFTER, 10)).isZero();
  }

  private void silentFor(String time) {
    jdbc.sql("update catalogue set confirmed_at = confirmed_at - cast(:time as interval)")
        .param("time", time)
        .update();
  }

  /** A transaction that read the old catalogue under the journey's lock can commit after it. */
  @Test
  void aJourneyThatIsBeingPlannedMeanwhileIsNotWaitedForAndIsFoundLater() throws Exception {
    UUID held = planned();
    journeys(1);
    store.editions().enforce(AFTER);
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch refreshed = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> door =
          pool.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        lock(held);
                        locked.countDown();
                        await(refreshed);
                      }));
      await(locked);

      assertThat(refresh(AFTER, 10)).isEqualTo(1);
      refreshed.countDown();
      door.get();
    }
    assertThat(refresh(AFTER, 10)).isEqualTo(1);
  }

  private UUID planned() {
    JourneyId id = JourneyId.ofReference("tests", "anna");
    Request request = Request.due("anna@example.org", LocalDate.of(2027, 10, 1));
    store
        .door()
        .apply(
            List.of(
                new Arrival(
                    new Subject.Fresh(id), Events.of("tests").at(MONDAY).requested(request))),
            MONDAY);
    return id.value();
  }

  private void lock(UUID id) {
    jdbc.sql("select id from journey where id = :id for update")
        .param("id", id)
        .query()
        .listOfRows();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
