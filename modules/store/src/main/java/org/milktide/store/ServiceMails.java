package org.milktide.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.limit.Limit;
import org.milktide.domain.limit.MailLimits;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Queues mails that answer what a person just did, and bounds those that a stranger can ask for.
 */
final class ServiceMails {
  /** How long the answer to something that a person did a moment ago is worth sending. */
  private static final Duration VALID = Duration.ofDays(1);

  /** How soon a link that opens for a while only is not mailed again. */
  private static final Duration FRESH_PACE = Duration.ofMinutes(2);

  private final JdbcClient jdbc;
  private final DigestRows digests;
  private final Addresses addresses;
  private final SuppressedAddresses suppressed;
  private final Limits limits;

  ServiceMails(
      JdbcClient jdbc,
      DigestRows digests,
      Addresses addresses,
      SuppressedAddresses suppressed,
      Limits limits) {
    this.jdbc = jdbc;
    this.digests = digests;
    this.addresses = addresses;
    this.suppressed = suppressed;
    this.limits = limits;
  }

  /** Asks the owner of an address to confirm, unless that was asked often enough. */
  void confirm(JourneyId journey, EmailAddress address, Instant now) {
    if (mayAsk(MailLimits.CONFIRM, address, now)) {
      queue(parent(journey), DigestKind.CONFIRM, addresses.hash(address), now);
    }
  }

  /** Whether a link may be mailed to this address; counts it, whoever the address belongs to. */
  boolean mayLink(EmailAddress address, Instant now) {
    return mayAsk(MailLimits.LINK, address, now);
  }

  /** Mails a person's own link, after {@link #mayLink}. */
  void link(Bearer to, EmailAddress address, Instant now) {
    queue(to, DigestKind.LINK, addresses.hash(address), now);
  }

  /** Asks somebody whom a parent invited, unless their address was asked often enough. */
  void invite(Bearer to, EmailAddress address, Instant now) {
    if (mayAsk(MailLimits.CONFIRM, address, now)) {
      queue(to, DigestKind.INVITE, addresses.hash(address), now);
    }
  }

  /** Mails a link that opens for a while, which only the holder of another link can ask for. */
  void fresh(Bearer bearer, DigestKind kind, Instant now) {
    if (!wasAnsweredLately(bearer, kind, now)) {
      queue(bearer, kind, null, now);
    }
  }

  private boolean mayAsk(Limit limit, EmailAddress address, Instant now) {
    boolean hasRoom = limits.take(limit, address.canonical(), now).isEmpty();
    return hasRoom && !suppressed.holdsAnswers(addresses.hash(address), now);
  }

  private static Bearer parent(JourneyId journey) {
    return new Bearer(journey, RecipientId.PARENT);
  }

  private void queue(Bearer to, DigestKind kind, byte @Nullable [] address, Instant now) {
    if (isErased(to.journey())) {
      return;
    }
    digests.insert(
        new DigestRow(
            DigestRows.fresh(to.journey()),
            to.recipient(),
            kind,
            Channel.EMAIL,
            List.of(),
            0,
            null,
            now,
            now.plus(VALID)),
        address);
  }

  /** Holds the journey until the caller commits, so that an erase sees and deletes the mail. */
  private boolean isErased(JourneyId journey) {
    return jdbc.sql("select id from journey where id = :journey for key share")
        .param("journey", journey.value())
        .query()
        .listOfRows()
        .isEmpty();
  }

  private boolean wasAnsweredLately(Bearer bearer, DigestKind kind, Instant now) {
    return jdbc.sql(
            """
            select exists (select 1 from digest
                            where journey_id = :journey and recipient_id = :recipient
                              and kind = :kind and scheduled_for > :since)
            """)
        .param("journey", bearer.journey().value())
        .param("recipient", bearer.recipient().value())
        .param("kind", DigestRows.word(kind))
        .param("since", Sql.at(now.minus(FRESH_PACE)))
        .query(Boolean.class)
        .single();
  }
}
