package org.milktide.domain.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.SubscriptionRequest;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.time.LocalTimes;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;
import org.milktide.domain.time.Timetable;

/**
 * A person on a journey.
 *
 * @param byPush the words of the topics that come to the person's devices, and {@code other} for
 *     what has none
 * @param consent the address whose owner confirmed; another address has to confirm again
 */
public record Recipient(
    @Nullable Known<EmailAddress> address,
    @Nullable Known<String> firstName,
    @Nullable Known<ZoneId> zone,
    @Nullable Known<Locale> locale,
    @Nullable Known<Rhythm> rhythm,
    @Nullable Known<QuietHours> quiet,
    @Nullable Known<WordSet> topicsOff,
    @Nullable Known<Boolean> discreet,
    @Nullable Known<Boolean> fewer,
    @Nullable Known<WordSet> byPush,
    @Nullable Known<EmailAddress> consent,
    @Nullable Known<Boolean> unsubscribed) {
  static final Recipient UNHEARD =
      new Recipient(null, null, null, null, null, null, null, null, null, null, null, null);

  public Timetable timetable() {
    return new Timetable(zoneOr(ZoneId.of("UTC")), quietHours(), currentRhythm());
  }

  private ZoneId zoneOr(ZoneId fallback) {
    return zone == null ? fallback : zone.value();
  }

  public QuietHours quietHours() {
    return quiet == null ? QuietHours.DEFAULT : quiet.value();
  }

  public Rhythm currentRhythm() {
    return rhythm == null ? Rhythm.DEFAULT : rhythm.value();
  }

  /** The words of the topics that this person switched off; none until they say so. */
  public WordSet silencedTopics() {
    return topicsOff == null ? WordSet.NONE : topicsOff.value();
  }

  /** Whether the subjects of their mails say nothing about what is in them; so unless told. */
  public boolean isDiscreet() {
    return discreet == null || discreet.value();
  }

  public boolean wantsFewer() {
    return Known.isTrue(fewer);
  }

  /** The local date on which this person wished for fewer messages; empty while they do not. */
  public Optional<LocalDate> fewerSince() {
    return Optional.ofNullable(fewer)
        .filter(Known::value)
        .map(wish -> LocalTimes.dateAt(wish.arrivedAt(), zoneOr(ZoneId.of("UTC"))));
  }

  /** The words of what comes to this person's devices; nothing does until they say so. */
  public WordSet pushedTopics() {
    return byPush == null ? WordSet.NONE : byPush.value();
  }

  public Locale language() {
    return locale == null ? Locale.ENGLISH : locale.value();
  }

  Recipient withRequest(SubscriptionRequest request, JourneyEvent event) {
    Known<String> name =
        request.firstName() == null
            ? firstName
            : Known.heard(firstName, request.firstName(), event);
    return new Recipient(
        Known.heard(address, request.email(), event),
        name,
        Known.heard(zone, request.zone(), event),
        Known.heard(locale, request.locale(), event),
        rhythm,
        quiet,
        topicsOff,
        discreet,
        fewer,
        byPush,
        consent,
        unsubscribed);
  }

  Recipient withInvitation(Fact.PersonInvited invited, JourneyEvent event) {
    return new Recipient(
        Known.heard(address, invited.address(), event),
        orHeard(firstName, invited.firstName(), event),
        Known.heard(zone, invited.zone(), event),
        Known.heard(locale, invited.locale(), event),
        rhythm,
        quiet,
        topicsOff,
        discreet,
        fewer,
        byPush,
        consent,
        unsubscribed);
  }

  /** What was said of this person from a stamp on. */
  Recipient since(Stamp stamp) {
    return new Recipient(
        later(address, stamp),
        later(firstName, stamp),
        later(zone, stamp),
        later(locale, stamp),
        later(rhythm, stamp),
        later(quiet, stamp),
        later(topicsOff, stamp),
        later(discreet, stamp),
        later(fewer, stamp),
        later(byPush, stamp),
        later(consent, stamp),
        later(unsubscribed, stamp));
  }

  private static <T> @Nullable Known<T> later(@Nullable Known<T> field, Stamp stamp) {
    return field == null || field.stamp().compareTo(stamp) < 0 ? null : field;
  }

  Recipient withPreferences(Fact.PreferencesChanged changed, JourneyEvent event) {
    return new Recipient(
        address,
        firstName,
        orHeard(zone, changed.zone(), event),
        orHeard(locale, changed.locale(), event),
        orHeard(rhythm, changed.rhythm(), event),
        orHeard(quiet, changed.quiet(), event),
        orHeard(topicsOff, changed.topicsOff(), event),
        orHeard(discreet, changed.discreet(), event),
        orHeard(fewer, changed.fewer(), event),
        orHeard(byPush, changed.topicsByPush(), event),
        consent,
        unsubscribed);
  }

  private static <T> @Nullable Known<T> orHeard(
      @Nullable Known<T> before, @Nullable T said, JourneyEvent event) {
    return said == null ? before : Known.heard(before, said, event);
  }

  /** A new confirmation is also the parent's own word against an earlier unsubscribe. */
  Recipient withConsent(EmailAddress confirmed, JourneyEvent event) {
    return new Recipient(
        address,
        firstName,
        zone,
        locale,
        rhythm,
        quiet,
        topicsOff,
        discreet,
        fewer,
        byPush,
        Known.heard(consent, confirmed, event),
        Known.heard(unsubscribed, false, event));
  }

  Recipient withCollectedConsent(EmailAddress collected, JourneyEvent event) {
    return new Recipient(
        address,
        firstName,
        zone,
        locale,
        rhythm,
        quiet,
        topicsOff,
        discreet,
        fewer,
        byPush,
        Known.heard(consent, collected, event),
        unsubscribed);
  }

  Recipient withUnsubscribed(boolean stopped, JourneyEvent event) {
    return new Recipient(
        address,
        firstName,
        zone,
        locale,
        rhythm,
        quiet,
        topicsOff,
        discreet,
        fewer,
        byPush,
        consent,
        Known.heard(unsubscribed, stopped, event));
  }

  /** Whether the owner of the present address agreed to messages and has not stopped them. */
  public boolean isWilling() {
    return isConfirmed() && !Known.isTrue(unsubscribed);
  }

  /** Whether this is their address, however it is spelled. */
  public boolean hasAddress(EmailAddress other) {
    return address != null && address.value().canonical().equals(other.canonical());
  }

  public boolean isConfirmed() {
    return address != null
        && consent != null
        && consent.value().canonical().equals(address.value().canonical());
  }
}
