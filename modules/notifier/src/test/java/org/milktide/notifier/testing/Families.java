package org.milktide.notifier.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.SubscriptionRequest;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.plan.PlannedItem;

/** Families and their digests. */
public final class Families {
  public static final LocalDate DUE = LocalDate.parse("2027-01-10");

  /** Three days after {@link #born}'s birth, at nine in Berlin. */
  public static final Instant NOW = Instant.parse("2027-01-08T08:00:00Z");

  private Families() {}

  /** A parent who expects one baby and has confirmed. */
  public static JourneyState expecting(String email, @Nullable String firstName) {
    return expecting(email, firstName, 1);
  }

  /** A parent who expects so many babies and has confirmed. */
  public static JourneyState expecting(String email, @Nullable String firstName, int babies) {
    JourneyState asked = asked(email, firstName, babies);
    return with(asked, new Fact.SubscriptionConfirmed(RecipientId.PARENT, new EmailAddress(email)));
  }

  /** A parent who has not confirmed yet. */
  public static JourneyState asked(String email, @Nullable String firstName) {
    return asked(email, firstName, 1);
  }

  private static JourneyState asked(String email, @Nullable String firstName, int babies) {
    UUID id = UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
    return with(
        JourneyState.unheard(new JourneyId(id)),
        new Fact.SubscriptionRequested(request(email, firstName, babies)));
  }

  private static SubscriptionRequest request(String email, @Nullable String firstName, int babies) {
    return new SubscriptionRequest(
        new EmailAddress(email),
        DUE,
        null,
        ZoneId.of("Europe/Berlin"),
        Locale.forLanguageTag("en-GB"),
        babies,
        firstName,
        null,
        null,
        Instant.parse("2026-09-01T10:00:00Z"),
        "v1");
  }

  /** The same family after somebody gave it another address, which nobody has confirmed. */
  public static JourneyState readdressed(JourneyState family, String email) {
    Instant later = Instant.parse("2026-09-02T10:00:00Z");
    Fact fact = new Fact.SubscriptionRequested(request(email, null, 1));
    return Fold.apply(family, new JourneyEvent(new Stamp(later, "test", "moved"), later, fact));
  }

  /** The same family after the parent chose this language. */
  public static JourneyState reading(JourneyState family, String language) {
    Instant later = Instant.parse("2026-09-03T10:00:00Z");
    Fact fact = new Fact.PreferencesChanged(null, null, null, Locale.forLanguageTag(language));
    return Fold.apply(family, new JourneyEvent(new Stamp(later, "test", "language"), later, fact));
  }

  /** The same family after the parent invited somebody, by this name, and they confirmed. */
  public static JourneyState joined(
      JourneyState family, RecipientId person, String email, @Nullable String firstName) {
    EmailAddress address = new EmailAddress(email);
    return with(
        invited(family, person, email, firstName), new Fact.SubscriptionConfirmed(person, address));
  }

  public static JourneyState invited(
      JourneyState family, RecipientId person, String email, @Nullable String firstName) {
    return with(
        family,
        new Fact.PersonInvited(
            person,
            new EmailAddress(email),
            firstName,
            ZoneId.of("Europe/Berlin"),
            Locale.forLanguageTag("en-GB")));
  }

  /** The same family with a baby. */
  public static JourneyState born(JourneyState family) {
    return with(family, new Fact.BabyBorn(null, Birth.at(NOW.minus(Duration.ofDays(3)))));
  }

  /** The same family after one more event. */
  public static JourneyState with(JourneyState family, Fact fact) {
    Instant at = Instant.parse("2026-09-01T10:00:00Z");
    String id = fact.getClass().getSimpleName();
    return Fold.apply(family, new JourneyEvent(new Stamp(at, "test", id), at, fact));
  }

  /** The same family after an event that was told so many hours into the third of September. */
  public static JourneyState told(JourneyState family, int hour, Fact fact) {
    Instant at = Instant.parse("2026-09-03T00:00:00Z").plus(Duration.ofHours(hour));
    return Fold.apply(family, new JourneyEvent(new Stamp(at, "test", "told"), at, fact));
  }

  /** The same family with other people on it. */
  public static JourneyState of(JourneyState family, SortedMap<RecipientId, Recipient> people) {
    return new JourneyState(
        family.id(),
        family.dueDate(),
        family.expectedBabies(),
        family.babies(),
        family.unnamedBaby(),
        family.milkIn(),
        family.feedingMode(),
        family.stopped(),
        family.ended(),
        family.lost(),
        family.pause(),
        family.resumed(),
        family.profile(),
        people,
        family.people(),
        family.placement(),
        family.signs(),
        family.formulaBegun());
  }

  /** A claimed digest that may be sent for six hours from {@link #NOW}. */
  public static ClaimedDigest digest(DigestKind kind, JourneyState family, String... items) {
    return digestTo(RecipientId.PARENT, kind, family, items);
  }

  /** The same to somebody who may not be the parent. */
  public static ClaimedDigest digestTo(
      RecipientId recipient, DigestKind kind, JourneyState family, String... items) {
    UUID id = UUID.nameUUIDFromBytes((kind + " " + family.id()).getBytes(StandardCharsets.UTF_8));
    List<PlannedItem.Key> keys =
        Stream.of(items)
            .map(item -> new PlannedItem.Key(new ItemId(item), Occurrence.ONCE))
            .toList();
    return new ClaimedDigest(
        new DigestRef(family.id(), new DigestId(id)),
        recipient,
        kind,
        Channel.EMAIL,
        keys,
        NOW,
        NOW.plus(Duration.ofHours(6)),
        1,
        family);
  }
}
