package org.milktide.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Announcements;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Deadlines;
import org.milktide.domain.port.Devices;
import org.milktide.domain.port.DigestQueue;
import org.milktide.domain.port.Editions;
import org.milktide.domain.port.FeedLog;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Leases;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.PartnerJourneys;
import org.milktide.domain.port.PartnerTokens;
import org.milktide.domain.port.PersonalData;
import org.milktide.domain.port.Releases;
import org.milktide.domain.port.RequestCounts;
import org.milktide.domain.port.RequestKeys;
import org.milktide.domain.port.Secrets;
import org.milktide.domain.port.Subject;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.port.Verdict;
import org.milktide.domain.port.WaitingRoom;
import org.milktide.domain.port.WithheldAdvice;

/**
 * All ports over maps, for tests: it passes the same {@link StoreContract} as the real store. Any
 * thread may use it.
 */
public final class InMemoryStore
    implements Ports, JourneyDoor, Journeys, Releases, DigestQueue, Deadlines, Secrets {
  private final Tables tables;
  private final InMemoryData data;
  private final InMemoryMails mails;
  private final InMemoryLeases leases = new InMemoryLeases();
  private final InMemoryPartners partners;
  private final InMemoryDoor journeyDoor;
  private final InMemoryReleases planned;
  private final InMemoryQueue waiting;

  /** An empty store that plans with this catalogue. */
  public InMemoryStore(Catalogue catalogue) {
    this(new Tables(), catalogue);
  }

  private InMemoryStore(Tables tables, Catalogue catalogue) {
    this.tables = tables;
    data = new InMemoryData(tables, this);
    mails = new InMemoryMails(tables, this);
    partners = new InMemoryPartners(tables, this);
    waiting = new InMemoryQueue(tables, mails);
    journeyDoor = new InMemoryDoor(tables, mails, catalogue);
    planned = new InMemoryReleases(tables, catalogue);
  }

  @Override
  public synchronized List<Verdict> apply(List<Arrival> arrivals, Instant now) {
    return journeyDoor.apply(arrivals, now);
  }

  @Override
  public synchronized Optional<Situation> find(JourneyId id) {
    return tables.find(id).map(row -> row.situation);
  }

  @Override
  public synchronized Optional<JourneyId> resolve(Subject.Named subject) {
    return InMemoryDoor.named(subject).filter(tables.journeys::containsKey);
  }

  @Override
  public synchronized List<LedgerEntry> ledger(JourneyId id) {
    return tables.find(id).map(row -> List.copyOf(row.ledger)).orElseGet(List::of);
  }

  /** Says at once how it is; the fake does not wait. */
  @Override
  public synchronized boolean awaitNothingSending(JourneyId id, Duration atMost) {
    return tables.digestsOf(id).stream().allMatch(row -> row.status == DigestRow.Status.READY);
  }

  @Override
  public synchronized void mailLink(EmailAddress address, Instant now) {
    mails.link(address, now);
  }

  @Override
  public synchronized void mailPeopleLink(JourneyId id, Instant now) {
    data.mail(new Bearer(id, RecipientId.PARENT), DigestKind.PEOPLE, now);
  }

  @Override
  public synchronized List<Bearer> followers(EmailAddress address) {
    return tables.followers(address);
  }

  @Override
  public synchronized int releaseDue(int shard, Instant now) {
    return planned.releaseDue(now);
  }

  @Override
  public synchronized List<Doorbell> toRing(Instant now, int limit) {
    return planned.toRing(now, limit);
  }

  @Override
  public synchronized void rung(Collection<DigestRef> digests, Instant asked) {
    planned.rung(digests, asked);
  }

  @Override
  public synchronized int recoverAbandoned(Instant now) {
    return waiting.recoverAbandoned(now);
  }

  /** Says that whoever claimed this digest died, over two minutes ago. */
  public synchronized void abandon(DigestRef digest) {
    DigestRow row = Objects.requireNonNull(tables.digests.get(digest), "no such digest");
    row.status = DigestRow.Status.ABANDONED;
  }

  @Override
  public synchronized List<ClaimedDigest> claim(List<DigestRef> digests, Instant now) {
    return waiting.claim(digests, now);
  }

  @Override
  public synchronized void holdMails(
      List<DigestRef> digests, Instant until, String reason, Instant now) {
    waiting.holdMails(digests, until, now);
  }

  @Override
  public synchronized void conclude(List<Conclusion> conclusions, Instant now) {
    conclusions.forEach(conclusion -> waiting.conclude(conclusion, now));
  }

  @Override
  public synchronized List<Concluded> concluded(List<DigestRef> digests) {
    return digests.stream().flatMap(ref -> Stream.ofNullable(tables.concluded.get(ref))).toList();
  }

  @Override
  public synchronized Optional<Instant> earliest() {
    return InMemoryDeadlines.earliest(tables);
  }

  @Override
  public synchronized List<String> unconcluded(Instant now) {
    return InMemoryDeadlines.unconcluded(tables, now);
  }

  @Override
  public synchronized int waiting(Instant now) {
    return InMemoryDeadlines.waiting(tables, now);
  }

  @Override
  public byte[] secret(String name) {
    return InMemorySecrets.of(name);
  }

  @Override
  public JourneyDoor door() {
    return this;
  }

  @Override
  public Journeys journeys() {
    return this;
  }

  @Override
  public Releases releases() {
    return this;
  }

  @Override
  public DigestQueue queue() {
    return this;
  }

  @Override
  public WaitingRoom waitingRoom() {
    return this::dropExpired;
  }

  private synchronized int dropExpired(Instant now) {
    return journeyDoor.dropExpired(now);
  }

  @Override
  public Deadlines deadlines() {
    return this;
  }

  @Override
  public Secrets secrets() {
    return this;
  }

  @Override
  public Announcements announcements() {
    return new InMemoryAnnouncements(tables, this);
  }

  @Override
  public WithheldAdvice withheldAdvice() {
    return new InMemoryWithheld(tables, this);
  }

  @Override
  public PersonalData data() {
    return data;
  }

  @Override
  public FeedLog feedLog() {
    return new InMemoryFeedLog(tables, this);
  }

  @Override
  public PartnerTokens partnerTokens() {
    return partners.tokens();
  }

  @Override
  public PartnerJourneys partnerJourneys() {
    return partners;
  }

  @Override
  public RequestCounts requestCounts() {
    return partners::count;
  }

  @Override
  public RequestKeys requestKeys() {
    return partners::bind;
  }

  @Override
  public Limits limits() {
    return mails::take;
  }

  @Override
  public Suppressions suppressions() {
    return mails;
  }

  @Override
  public Bounces bounces() {
    return new InMemoryBounces(tables, mails, this);
  }

  @Override
  public Leases leases() {
    return leases;
  }

  @Override
  public Editions editions() {
    return new InMemoryEditions(tables, this);
  }

  @Override
  public Devices devices() {
    return new InMemoryDevices(tables, this);
  }

  /** Not to be used by two threads beside the store it came from. */
  @Override
  public InMemoryStore with(Catalogue catalogue) {
    return new InMemoryStore(tables, catalogue);
  }
}
