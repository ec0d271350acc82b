package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Releases;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One journey that cannot be read or planned among many that can. */
class PoisonTest {
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant SLOT = Instant.parse("2027-03-02T08:00:00Z");
  private static final int FAMILIES = 20;

  private final DataSource database = TestingDatabase.empty();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final PostgresStore store = new PostgresStore(database, SampleCatalogue.CATALOGUE);
  private final Events events = Events.of("tests");

  PoisonTest() {
    for (int i = 0; i < FAMILIES; i++) {
      String email = "parent" + i + "@example.org";
      Subject journey = new Subject.Fresh(id(i));
      Request request = Request.due(email, LocalDate.of(2027, 10, 1));
      store
          .door()
          .apply(List.of(new Arrival(journey, events.at(MONDAY).requested(request))), MONDAY);
      store.door().apply(List.of(new Arrival(journey, events.at(MONDAY).confirmed(email))), MONDAY);
    }
    jdbc.sql("delete from digest").update();
  }

  private static JourneyId id(int number) {
    return JourneyId.ofReference("tests", "family" + number);
  }

  private static void release(Releases releases, Instant now) {
    for (int shard = 0; shard < Releases.SHARDS; shard++) {
      releases.releaseDue(shard, now);
    }
  }

  private List<DigestRef> waiting(Instant now) {
    return store.releases().toRing(now, FAMILIES).stream().map(Doorbell::digest).toList();
  }

  private void breakZone(JourneyId id, String from, String to) {
    int changed =
        jdbc.sql("update journey set state = replace(state::text, ?, ?)::jsonb where id = ?")
            .params(from, to, id.value())
            .update();
    assertThat(changed).isEqualTo(1);
  }

  @Test
  void oneInvalidZoneNeverStopsAReleaseAndIsPlannedOnceItCanBeRead() {
    breakZone(id(3), "Europe/Berlin", "Europe/Atlantis");
    release(store.releases(), SLOT);

    assertThat(waiting(SLOT))
        .hasSize(FAMILIES - 1)
        .noneMatch(digest -> digest.journey().equals(id(3)));

    breakZone(id(3), "Europe/Atlantis", "Europe/Berlin");
    Instant later = SLOT.plus(Duration.ofMinutes(5));
    release(store.releases(), later);
    assertThat(waiting(later)).hasSize(FAMILIES).anyMatch(digest -> digest.journey().equals(id(3)));
  }

  @Test
  void oneInvalidZoneNeverStopsAClaim() {
    release(store.releases(), SLOT);
    breakZone(id(3), "Europe/Berlin", "Europe/Atlantis");

    assertThat(store.queue().claim(waiting(SLOT), SLOT))
        .extracting(ClaimedDigest::ref)
        .hasSize(FAMILIES - 1)
        .noneMatch(digest -> digest.journey().equals(id(3)));
  }

  @Test
  void oneInvalidZoneNeverStopsWhatIsGivenBack() {
    release(store.releases(), SLOT);
    breakZone(id(3), "Europe/Berlin", "Europe/Atlantis");
    Instant night = SLOT.plus(Duration.ofHours(13));

    assertThat(store.queue().claim(waiting(night), night)).isEmpty();

    Instant nextSlot = SLOT.plus(Duration.ofDays(1));
    release(store.releases(), nextSlot);
    assertThat(waiting(nextSlot)).hasSize(FAMILIES - 1);
  }

  @Test
  void aJourneyThatCouldNotBePlannedIsPlannedAgain() {
    AtomicInteger plans = new AtomicInteger();
    Supplier<Catalogue> failsOnce =
        () -> {
          if (plans.incrementAndGet() == 1) {
            throw new IllegalStateException("the words are away");
          }
          return SampleCatalogue.CATALOGUE;
        };
    StoreConfiguration wiring = new StoreConfiguration();
    Tables tables =
        wiring.tables(jdbc, wiring.secrets(jdbc), wiring.limits(jdbc, wiring.secrets(jdbc)));
    Releases releases =
        wiring.releases(jdbc, new JdbcTransactionManager(database), tables, failsOnce);

    release(releases, SLOT);
    assertThat(waiting(SLOT)).hasSize(FAMILIES - 1);

    Instant later = SLOT.plus(Duration.ofMinutes(5));
    release(releases, later);
    assertThat(waiting(later)).hasSize(FAMILIES);
  }
}
