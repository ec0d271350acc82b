package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.holding.HeardEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.partner.PartnerJourney;
import org.milktide.domain.partner.PartnerSecret;
import org.milktide.domain.partner.PartnerSource;
import org.milktide.domain.partner.PartnerToken;
import org.milktide.domain.port.PartnerJourneys;
import org.milktide.domain.port.RequestKeys;
import org.milktide.domain.port.Subject;

/** What every store knows of partners: their tokens, their journeys, what they asked for. */
abstract class PartnerContract extends FeedLogContract {
  private static final PartnerSource CLINIC = new PartnerSource("urn:example:clinic");
  private static final PartnerSecret SECRET = secret(1);
  private static final Instant NEXT_DAY = MONDAY.plus(Duration.ofDays(1));

  private final Events clinic = Events.of(CLINIC.value());

  private static PartnerSecret secret(int number) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) number;
    return PartnerSecret.of(bytes);
  }

  private PartnerToken token(String name, PartnerSecret secret, Instant created) {
    PartnerToken token = PartnerToken.created(UUID.randomUUID(), name, CLINIC, created);
    store().partnerTokens().add(token, secret);
    return token;
  }

  @Test
  void aTokenIsFoundByItsSecretAlone() {
    PartnerToken token = token("Clinic", SECRET, MONDAY);

    assertThat(store().partnerTokens().use(SECRET, MONDAY)).contains(token);
    assertThat(store().partnerTokens().use(secret(2), MONDAY)).isEmpty();
    assertThat(store().partnerTokens().use(new PartnerSecret(SECRET.hash()), MONDAY)).isEmpty();
  }

  @Test
  void oneSourceMayHaveSeveralTokensAndARevokedOneOpensNothing() {
    PartnerToken old = token("old", SECRET, MONDAY);
    PartnerToken young = token("young", secret(2), NEXT_DAY);

    assertThat(store().partnerTokens().revoke(old.id(), NEXT_DAY)).isTrue();

    assertThat(store().partnerTokens().use(SECRET, NEXT_DAY)).isEmpty();
    assertThat(store().partnerTokens().use(secret(2), NEXT_DAY)).contains(young);
    assertThat(store().partnerTokens().all())
        .extracting(PartnerToken::name, PartnerToken::revokedAt)
        .containsExactly(tuple("old", NEXT_DAY), tuple("young", null));
  }

  @Test
  void revokedAgainATokenKeepsItsFirstInstantAndTheUnknownIsToldApart() {
    PartnerToken token = token("Clinic", SECRET, MONDAY);
    store().partnerTokens().revoke(token.id(), MONDAY);

    assertThat(store().partnerTokens().revoke(token.id(), NEXT_DAY)).isTrue();
    assertThat(store().partnerTokens().revoke(UUID.randomUUID(), NEXT_DAY)).isFalse();
    assertThat(store().partnerTokens().all().getFirst().revokedAt()).isEqualTo(MONDAY);
  }

  @Test
  void theDayOfTheLastUseIsNoted() {
    token("Clinic", SECRET, MONDAY);
    assertThat(store().partnerTokens().all().getFirst().lastUsed()).isNull();

    store().partnerTokens().use(SECRET, MONDAY);
    assertThat(store().partnerTokens().all().getFirst().lastUsed())
        .isEqualTo(LocalDate.of(2027, 3, 1));
    store().partnerTokens().use(SECRET, NEXT_DAY);
    assertThat(store().partnerTokens().all().getFirst().lastUsed())
        .isEqualTo(LocalDate.of(2027, 3, 2));
  }

  @Test
  void requestsAreCountedForEachAskerAndWindow() {
    assertThat(store().requestCounts().count("a", MONDAY)).isEqualTo(1);
    assertThat(store().requestCounts().count("a", MONDAY)).isEqualTo(2);
    assertThat(store().requestCounts().count("b", MONDAY)).isEqualTo(1);
    assertThat(store().requestCounts().count("a", NEXT_DAY)).isEqualTo(1);
  }

  @Test
  void ofManyRequestsAtOnceEachIsCounted() throws Exception {
    assertThat(atOnce(24, () -> store().requestCounts().count("a", MONDAY)))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 24).boxed().toList());
  }

  @Test
  void ofManyThatBindAKeyAtOnceOneRequestHasIt() throws Exception {
    AtomicInteger number = new AtomicInteger();
    Stream<Optional<Instant>> bound =
        atOnce(
            24,
            () -> {
              String request = "request " + number.incrementAndGet() % 2;
              return store().requestKeys().bind("k", request, MONDAY, MONDAY);
            });
    assertThat(bound.filter(Optional::isPresent)).hasSize(12);
  }

  /** Clocks of two processes differ; a request at the turn of a window is no way around it. */
  @Test
  void aWindowThatIsOverDoesNotComeBack() {
    store().requestCounts().count("a", NEXT_DAY);

    assertThat(store().requestCounts().count("a", MONDAY)).isEqualTo(2);
    assertThat(store().requestCounts().count("a", NEXT_DAY)).isEqualTo(3);
  }

  @Test
  void aKeyStandsForOneRequestForADay() {
    RequestKeys keys = store().requestKeys();
    Instant later = MONDAY.plusSeconds(60);
    assertThat(keys.bind("k", "one", MONDAY, MONDAY)).contains(MONDAY);

    assertThat(keys.bind("k", "one", later, later)).contains(MONDAY);
    assertThat(keys.bind("k", "two", later, later)).isEmpty();
    assertThat(keys.bind("other", "two", later, later)).contains(later);
    assertThat(keys.bind("k", "two", NEXT_DAY.minusSeconds(1), NEXT_DAY.minusSeconds(1))).isEmpty();
    assertThat(keys.bind("k", "two", NEXT_DAY, NEXT_DAY)).contains(NEXT_DAY);
  }

  private JourneyId subscribed(Events events, String ref, String email) {
    JourneyEvent event = events.at(MONDAY).requested(Request.due(email, DUE_DATE));
    apply(new Subject.Named(CLINIC.value(), ref), event);
    return JourneyId.ofReference(CLINIC.value(), ref);
  }

  @Test
  void aPartnersJourneysAreThoseThatItSubscribed() {
    JourneyId own = subscribed(clinic, "patient-7", ANNA);
    JourneyId fresh = fresh();
    apply(
        new Subject.Fresh(fresh),
        clinic.at(MONDAY).requested(Request.due("ben@example.org", DUE_DATE)));
    JourneyId foreign = requested("cleo@example.org");
    apply(foreign, clinic.at(MONDAY).dueDate(DUE_DATE));

    PartnerJourneys journeys = store().partnerJourneys();
    assertThat(journeys.isOf(CLINIC.value(), own)).isTrue();
    assertThat(journeys.isOf(CLINIC.value(), fresh)).isTrue();
    assertThat(journeys.isOf(CLINIC.value(), foreign)).isFalse();
    assertThat(journeys.isOf("urn:example:other", own)).isFalse();
    assertThat(journeys.list(CLINIC.value(), null, 10).journeys())
        .extracting(PartnerJourney::ref)
        .containsExactlyInAnyOrder("patient-7", null);
    assertThat(journeys.list("urn:example:other", null, 10).journeys()).isEmpty();
  }

  @Test
  void journeysAreListedOnceEachInPages() {
    List<JourneyId> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(subscribed(clinic, "patient-" + i, "parent" + i + "@example.org"));
    }
    subscribed(clinic, "patient-3", "parent3@example.org");

    List<JourneyId> listed = new ArrayList<>();
    @Nullable JourneyId after = null;
    do {
      PartnerJourneys.Page page = store().partnerJourneys().list(CLINIC.value(), after, 3);
      assertThat(page.journeys()).hasSizeBetween(1, 3);
      page.journeys().forEach(one -> listed.add(one.situation().state().id()));
      after = page.last();
    } while (after != null);

    all.sort(Comparator.comparing(JourneyId::toString));
    assertThat(listed).isEqualTo(all);
  }

  @Test
  void aFullLastPageHasNothingAfterIt() {
    subscribed(clinic, "patient-1", ANNA);
    assertThat(store().partnerJourneys().list(CLINIC.value(), null, 1).last()).isNull();
  }

  @Test
  void anErasedJourneyIsListedNoMoreAndItsPartnerAloneCanKnow() {
    JourneyId id = subscribed(clinic, "patient-7", ANNA);
    store().data().erase(new Subject.Existing(id), MONDAY);

    assertThat(store().partnerJourneys().isOf(CLINIC.value(), id)).isTrue();
    assertThat(store().partnerJourneys().isOf("urn:example:other", id)).isFalse();
    assertThat(store().partnerJourneys().list(CLINIC.value(), null, 10).journeys()).isEmpty();
  }

  @Test
  void thePartnersReferenceIsAmongWhatIsHeld() {
    JourneyId id = subscribed(clinic, "patient-7", ANNA);

    HeardEvent event = store().data().holdings(id).orElseThrow().events().getFirst();
    assertThat(event.data()).containsEntry("ref", "patient-7");
  }

  @Test
  void historyComesInPagesAndEachEntryOnce() {
    openEmptyStore(
        new Catalogue(
            List.of(
                SampleCatalogue.WELCOME,
                SampleCatalogue.item(
                    "service.a-news", SampleCatalogue.after(Anchor.SUBSCRIBED, 0, 168)),
                SampleCatalogue.item(
                    "service.b-news", SampleCatalogue.after(Anchor.SUBSCRIBED, 0, 168)))));
    JourneyId id = family(ANNA);
    release(SLOT);
    conclude(claimAll(SLOT), new Outcome.Sent(), SLOT);
    List<LedgerEntry> all = store().journeys().ledger(id);
    assertThat(all).hasSize(3);

    List<LedgerEntry> paged = new ArrayList<>();
    List<LedgerEntry> page = store().partnerJourneys().history(id, null, 2);
    assertThat(page).hasSize(2);
    paged.addAll(page);
    paged.addAll(store().partnerJourneys().history(id, Objects.requireNonNull(page.getLast()), 2));
    assertThat(paged).isSorted().containsExactlyInAnyOrderElementsOf(all);
    assertThat(store().partnerJourneys().history(id, paged.getLast(), 2)).isEmpty();
  }
}
