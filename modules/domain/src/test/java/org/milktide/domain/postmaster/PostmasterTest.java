package org.milktide.domain.postmaster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Brakes;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;

class PostmasterTest {
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final EmailAddress ANNA = new EmailAddress("anna@example.org");

  private final InMemoryStore store = new InMemoryStore(SampleCatalogue.CATALOGUE);
  private final List<String> braked = new ArrayList<>();
  private final Postmaster postmaster =
      new Postmaster(
          store.bounces(),
          store.door(),
          new Brakes() {
            @Override
            public void policyBounce(String domain, Instant now) {
              braked.add("policy " + domain);
            }

            @Override
            public void complaint(String domain, Instant now) {
              braked.add("complaint " + domain);
            }
          });
  private final Events events = Events.of("tests");
  private final JourneyId journey = new JourneyId(UUID.randomUUID());
  private Trace trace = Trace.of(journey, new DigestId(UUID.randomUUID()));

  @BeforeEach
  void aFamilyWasMailed() {
    LocalDate due = LocalDate.of(2027, 10, 1);
    apply(new Subject.Fresh(journey), events.at(NOW).requested(Request.due(ANNA.value(), due)));
    apply(new Subject.Existing(journey), events.at(NOW).confirmed(ANNA.value()));
    List<ClaimedDigest> claimed =
        store.claim(store.toRing(NOW, 9).stream().map(Doorbell::digest).toList(), NOW);
    store.conclude(
        claimed.stream().map(digest -> new Conclusion(digest, new Outcome.Sent())).toList(), NOW);
    trace = Trace.of(journey, claimed.getFirst().ref().id());
  }

  private void apply(Subject subject, JourneyEvent event) {
    store.apply(List.of(new Arrival(subject, event)), NOW);
  }

  private boolean isWilling() {
    return store.find(journey).orElseThrow().state().parent().isWilling();
  }

  private Postmaster.Heard bounced(String status) {
    return postmaster.hear(
        new MailReport.Bounced(trace, EnhancedStatus.parse(status).orElseThrow()), NOW);
  }

  @Test
  void policyBouncesSlowTheDomainAndDoNotSuppressThePerson() {
    assertThat(bounced("5.7.1")).isEqualTo(Postmaster.Heard.NEW);
    assertThat(bounced("5.7.1")).isEqualTo(Postmaster.Heard.KNOWN);

    assertThat(braked).containsExactly("policy example.org");
    assertThat(store.suppressions().has(ANNA)).isFalse();
    assertThat(isWilling()).isTrue();
  }

  @Test
  void aDeadMailboxSuppressesThePersonAndSlowsNobody() {
    bounced("5.1.1");

    assertThat(store.suppressions().isUnreachable(ANNA, NOW)).isTrue();
    assertThat(braked).isEmpty();
    assertThat(isWilling()).isTrue();
  }

  @Test
  void aComplaintEndsMessagesAndIsToldToTheBrakeOnce() {
    Instant later = NOW.plusSeconds(1);
    assertThat(postmaster.hear(new MailReport.Complained(trace), later))
        .isEqualTo(Postmaster.Heard.NEW);
    assertThat(postmaster.hear(new MailReport.Complained(trace), later))
        .isEqualTo(Postmaster.Heard.KNOWN);

    assertThat(isWilling()).isFalse();
    assertThat(braked).containsExactly("complaint example.org");
  }

  /** The first time somebody may have died between the two. */
  @Test
  void aComplaintHeardAgainStillEndsMessages() {
    Bounces.Delivery delivery = store.bounces().find(trace).orElseThrow();
    store.bounces().hear(delivery.ref(), new MailReport.Complained(trace), NOW);
    assertThat(isWilling()).isTrue();

    postmaster.hear(new MailReport.Complained(trace), NOW.plusSeconds(1));

    assertThat(isWilling()).isFalse();
  }

  @Test
  void whatIsAboutNoDeliveryOfOursChangesNothing() {
    trace = Trace.of(journey, new DigestId(UUID.randomUUID()));

    assertThat(bounced("5.1.1")).isEqualTo(Postmaster.Heard.UNKNOWN);
    assertThat(store.suppressions().has(ANNA)).isFalse();
  }

  @Test
  void aStopByMailCountsOnceForEachMail() {
    Bounces.Delivery delivery = store.bounces().find(trace).orElseThrow();
    postmaster.stopAsked(delivery, "<1@example.org>", NOW.plusSeconds(1));
    assertThat(isWilling()).isFalse();
    apply(new Subject.Existing(journey), events.at(NOW.plusSeconds(2)).resubscribed());

    postmaster.stopAsked(delivery, "<1@example.org>", NOW.plusSeconds(3));
    assertThat(isWilling()).isTrue();
    postmaster.stopAsked(delivery, "<2@example.org>", NOW.plusSeconds(4));
    assertThat(isWilling()).isFalse();
  }
}
