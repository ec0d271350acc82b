package org.milktide.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory from addresses to journeys. It holds keyed hashes, so it names nobody. */
final class Addresses {
  private final JdbcClient jdbc;
  private final KeyedHash hash;

  Addresses(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.hash = new KeyedHash(secrets, "address");
  }

  /** The journey whose owner confirmed this address last. */
  Optional<JourneyId> journeyOf(EmailAddress address) {
    return jdbc.sql("select journey_id from address where hash = :hash")
        .param("hash", hash(address))
        .query(UUID.class)
        .optional()
        .map(JourneyId::new);
  }

  /**
   * Until the end of the transaction nobody else decides about these addresses. To be called before
   * journeys are locked; in the order of their hashes, so that two batches do not wait for each
   * other.
   */
  void lock(List<EmailAddress> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    Long[] keys =
        wanted.stream()
            .map(address -> ByteBuffer.wrap(hash(address)).getLong())
            .distinct()
            .sorted()
            .toArray(Long[]::new);
    jdbc.sql("select pg_advisory_xact_lock(key) from unnest(:keys) as key")
        .param("keys", keys)
        .query((row, number) -> number)
        .list();
  }

  void assign(EmailAddress address, JourneyId journey) {
    jdbc.sql(
            """
            insert into address (hash, journey_id) values (:hash, :journey)
            on conflict (hash) do update set journey_id = excluded.journey_id
            """)
        .param("hash", hash(address))
        .param("journey", journey.value())
        .update();
  }

  /** Those who confirmed this address after a parent's invitation. */
  List<Bearer> invited(EmailAddress address) {
    return jdbc.sql(
            """
            select journey_id, recipient_id from invited_address
             where hash = :hash order by journey_id, recipient_id
            """)
        .param("hash", hash(address))
        .query(
            (row, number) ->
                new Bearer(
                    new JourneyId(Sql.uuid(row, "journey_id")),
                    new RecipientId(Sql.text(row, "recipient_id"))))
        .list();
  }

  void assignInvited(EmailAddress address, Bearer invited) {
    jdbc.sql(
            """
            insert into invited_address (journey_id, recipient_id, hash)
            values (:journey, :recipient, :hash)
            on conflict (journey_id, recipient_id) do update set hash = excluded.hash
            """)
        .param("journey", invited.journey().value())
        .param("recipient", invited.recipient().value())
        .param("hash", hash(address))
        .update();
  }

  void dropInvited(Bearer invited) {
    jdbc.sql(
            """
            delete from invited_address
             where journey_id = :journey and recipient_id = :recipient
            """)
        .param("journey", invited.journey().value())
        .param("recipient", invited.recipient().value())
        .update();
  }

  /** The same for all spellings of one mailbox. */
  byte[] hash(EmailAddress address) {
    return hash.of(address.canonical());
  }
}
