package org.milktide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tables themselves still hold after an erase. */
class EraseTest {
  private static final Instant MONDAY = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant SLOT = Instant.parse("2027-03-02T08:00:00Z");
  private static final String ANNA = "anna@example.org";
  private static final RecipientId BEN = new RecipientId("partner-1");
  private static final String BENS = "ben@example.org";
  private static final Subject PATIENT = new Subject.Named("clinic", "patient-7");
  private static final JourneyId ID = JourneyId.ofReference("clinic", "patient-7");

  private final DataSource database = TestingDatabase.empty();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final PostgresStore store = new PostgresStore(database, SampleCatalogue.CATALOGUE);
  private final Events events = Events.of("clinic");

  private void apply(Subject subject, JourneyEvent event) {
    store.door().apply(List.of(new Arrival(subject, event)), event.arrivedAt());
  }

  /** A family with rows in every table. */
  private List<ClaimedDigest> familyWithAMailBeingSent() {
    apply(PATIENT, events.at(MONDAY).requested(Request.due(ANNA, LocalDate.parse("2027-10-01"))));
    apply(PATIENT, events.at(MONDAY).confirmed(ANNA));
    apply(PATIENT, events.at(MONDAY).feed());
    apply(PATIENT, events.at(MONDAY).invited(BEN, BENS));
    apply(PATIENT, events.at(MONDAY).confirmed(BEN, BENS));
    List<ClaimedDigest> claimed = store.queue().claim(toRing(), MONDAY);
    store.journeys().mailLink(new EmailAddress(ANNA), MONDAY);
    return claimed;
  }

  private List<DigestRef> toRing() {
    return store.releases().toRing(MONDAY, 9).stream().map(Doorbell::digest).toList();
  }

  /** The id stands among the silences until partners were told of this one. */
  private void erase() {
    store.data().erase(new Subject.Existing(ID), MONDAY);
    store.announcements().told(store.announcements().untold(9));
  }

  /** Every table of ours that has a row with this in it. */
  private List<String> tablesThatSay(String text) {
    return jdbc
        .sql(
            """
            select table_name from information_schema.tables
             where table_schema = 'public' and table_name not like 'qrtz%'
               and table_name not like 'flyway%' order by table_name
            """)
        .query((row, number) -> Sql.text(row, "table_name"))
        .list()
        .stream()
        .filter(table -> isSaid(table, text))
        .toList();
  }

  private boolean isSaid(String table, String text) {
    return jdbc.sql("select exists (select 1 from " + table + " t where t::text ilike :text)")
        .param("text", "%" + text + "%")
        .query(Boolean.class)
        .single();
  }

  @Test
  void noTableNamesTheJourneyOrItsPeople() {
    List<ClaimedDigest> claimed = familyWithAMailBeingSent();
    assertThat(tablesThatSay(ID.toString())).contains("journey", "feed_entry", "digest");

    erase();
    assertThat(tablesThatSay(ID.toString())).containsExactly("digest");
    store
        .queue()
        .conclude(
            claimed.stream().map(digest -> new Conclusion(digest, new Outcome.Sent())).toList(),
            MONDAY);

    assertThat(tablesThatSay(ID.toString())).isEmpty();
    assertThat(tablesThatSay("anna")).isEmpty();
    assertThat(tablesThatSay("ben@")).isEmpty();
    assertThat(tablesThatSay("patient-7")).isEmpty();
  }

  @Test
  void aSenderThatDiedLeavesNothingThatIsSentAgain() {
    familyWithAMailBeingSent();
    erase();
    jdbc.sql("update digest set claimed_at = claimed_at - interval '3 minutes'").update();

    store.releases().recoverAbandoned(MONDAY);

    assertThat(toRing()).isEmpty();
    assertThat(tablesThatSay(ID.toString())).isEmpty();
  }

  /** Somebody asks for a link while the erase is about to commit. */
  @Test
  void aLinkAskedForWhileErasingIsNotLeftBehind() throws Exception {
    familyWithAMailBeingSent();

    meanwhile(
        () -> new Eraser(jdbc).erase(ID),
        () -> store.journeys().mailLink(new EmailAddress(ANNA), SLOT));

    assertThat(store.releases().toRing(SLOT, 9)).isEmpty();
  }

  /** A mail's outcome is about to commit while somebody erases. */
  @Test
  void aMailConcludedWhileErasingIsNotLeftBehind() throws Exception {
    List<Conclusion> sent =
        familyWithAMailBeingSent().stream()
            .map(digest -> new Conclusion(digest, new Outcome.Sent()))
            .toList();

    meanwhile(() -> store.queue().conclude(sent, MONDAY), this::erase);

    assertThat(tablesThatSay(ID.toString())).isEmpty();
  }

  /** Does one thing, starts the other, and commits the one when the other waits for it. */
  private void meanwhile(Runnable one, Runnable other) throws Exception {
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> waiting =
          transaction.execute(
              status -> {
                one.run();
                Future<?> started = pool.submit(other);
                awaitALockIsWaitedFor(started);
                return started;
              });
      Objects.requireNonNull(waiting).get();
    }
  }

  private void awaitALockIsWaitedFor(Future<?> asking) {
    while (!asking.isDone() && !isALockWaitedFor()) {
      Thread.onSpinWait();
    }
  }

  private boolean isALockWaitedFor() {
    return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }

  /** A refused subscription leaves no row that a later one could trip over. */
  @Test
  void whatIsDroppedLeavesNoRow() {
    familyWithAMailBeingSent();
    erase();
    jdbc.sql("delete from digest").update();

    apply(PATIENT, events.at(SLOT).requested(Request.due(ANNA, LocalDate.parse("2027-10-01"))));
    apply(PATIENT, events.at(SLOT).feed());

    assertThat(tablesThatSay(ID.toString())).isEmpty();
  }
}
