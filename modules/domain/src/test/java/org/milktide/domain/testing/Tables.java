package org.milktide.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.SoftBounces;
import org.milktide.domain.digest.Bounced;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Doorbell;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.digest.Withheld;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Invitations;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Role;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.domain.wire.EventType;

/** The fake store's rows, in the order in which they were written. */
final class Tables {
  final Map<JourneyId, JourneyRow> journeys = new LinkedHashMap<>();
  final Map<DigestRef, DigestRow> digests = new LinkedHashMap<>();
  final Map<DigestRef, Concluded> concluded = new LinkedHashMap<>();

  /** Ended without anybody knowing how; not rung for yet. */
  final List<Doorbell> untold = new ArrayList<>();

  final Map<JourneyId, List<Arrival>> waiting = new LinkedHashMap<>();
  final List<Silenced> silences = new ArrayList<>();
  final List<Withheld> withheld = new ArrayList<>();
  final Set<JourneyId> erased = new HashSet<>();

  /** Erased journeys and who subscribed them, as {@code id source}. */
  final Set<String> erasedOf = new HashSet<>();

  final Map<String, List<Instant>> asked = new HashMap<>();
  final Map<String, Map<SuppressionCause, Instant>> suppressed = new HashMap<>();
  final Map<String, SoftBounces> softBounces = new HashMap<>();
  final Map<DigestRef, EmailAddress> sentTo = new HashMap<>();
  final Map<DigestRef, InMemoryBounces.Mailed> mailed = new LinkedHashMap<>();
  final Set<String> cameBack = new HashSet<>();
  final List<Bounced> bounced = new ArrayList<>();
  final Map<ItemId, InMemoryEditions.Dated> dated = new HashMap<>();
  long inForce;
  private long digestCount;

  Optional<JourneyRow> find(JourneyId id) {
    return Optional.ofNullable(journeys.get(id));
  }

  boolean isKnown(JourneyId id) {
    return journeys.containsKey(id) || waiting.containsKey(id);
  }

  /** What is being sent stays until its outcome is known. */
  void erase(JourneyId id, Instant now) {
    erased.add(id);
    find(id).stream()
        .flatMap(row -> row.heard.stream())
        .filter(event -> event.type().equals(EventType.SUBSCRIPTION_REQUESTED.fullName()))
        .forEach(event -> erasedOf.add(id + " " + event.stamp().source()));
    silences.add(new Silenced(id, Silenced.Cause.ERASED, now));
    withheld.removeIf(one -> one.journey().equals(id));
    journeys.remove(id);
    mailed.keySet().removeIf(ref -> ref.journey().equals(id));
    bounced.removeIf(one -> one.ref().journey().equals(id));
    waiting.remove(id);
    digests
        .values()
        .removeIf(row -> row.ref.journey().equals(id) && row.status == DigestRow.Status.READY);
  }

  JourneyRow journeyOf(DigestRow digest) {
    return find(digest.ref.journey()).orElseThrow();
  }

  void queue(JourneyRow journey, Letter letter, Instant now) {
    DigestRef ref = new DigestRef(journey.id, new DigestId(new UUID(++digestCount << 16, 0)));
    digests.put(ref, new DigestRow(ref, letter, journey, now));
    mailed.put(ref, new InMemoryBounces.Mailed(ref, letter));
  }

  List<DigestRow> digestsOf(JourneyId id) {
    return digests.values().stream().filter(row -> row.ref.journey().equals(id)).toList();
  }

  /** The journey whose parent confirmed this address; the latest, where there were several. */
  Optional<JourneyRow> confirmed(EmailAddress address) {
    List<JourneyRow> all = new ArrayList<>();
    for (JourneyRow journey : journeys.values()) {
      Recipient parent = journey.situation.state().parent();
      if (parent.isConfirmed() && isSame(parent.address(), address)) {
        all.add(journey);
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** Everybody who confirmed this address, the parent of one journey first. */
  List<Bearer> holders(EmailAddress address) {
    List<Bearer> holders = new ArrayList<>();
    confirmed(address).ifPresent(row -> holders.add(new Bearer(row.id, RecipientId.PARENT)));
    for (JourneyRow journey : journeys.values()) {
      JourneyState state = journey.situation.state();
      Invitations.holder(state, address)
          .filter(id -> Role.of(state, id) == Role.PARTNER)
          .ifPresent(id -> holders.add(new Bearer(journey.id, id)));
    }
    return holders;
  }

  /** Those of them who get messages. */
  List<Bearer> followers(EmailAddress address) {
    return holders(address).stream().filter(this::isWilling).toList();
  }

  private boolean isWilling(Bearer bearer) {
    return find(bearer.journey())
        .filter(row -> row.situation.state().recipient(bearer.recipient()).isWilling())
        .isPresent();
  }

  private static boolean isSame(@Nullable Known<EmailAddress> known, EmailAddress address) {
    return known != null && known.value().canonical().equals(address.canonical());
  }
}
