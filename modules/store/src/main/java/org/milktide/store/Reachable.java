package org.milktide.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.journey.Known;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes those answers out of a claim that would reach an address which is suppressed, or another
 * than they were asked for. In the claim's own transaction, so nobody sees them being sent.
 */
final class Reachable {
  private final JdbcClient jdbc;
  private final Addresses addresses;

  Reachable(JdbcClient jdbc, Addresses addresses) {
    this.jdbc = jdbc;
    this.addresses = addresses;
  }

  List<ClaimedDigest> only(List<ClaimedDigest> claimed, Instant now) {
    return claimed.stream().filter(digest -> !isByAddress(digest) || stays(digest, now)).toList();
  }

  /** Guidance follows consent, and the link to the data what was confirmed. */
  private static boolean isByAddress(ClaimedDigest digest) {
    return switch (digest.kind()) {
      case CONFIRM, LINK, INVITE -> true;
      case DIGEST, QUESTION, DATA, PEOPLE -> false;
    };
  }

  private boolean stays(ClaimedDigest digest, Instant now) {
    Known<EmailAddress> address = digest.state().recipient(digest.recipient()).address();
    return !isReturned(digest, address == null ? null : address.value(), now);
  }

  /** Who was removed has no address any more, and so gets no answer either. */
  private boolean isReturned(ClaimedDigest digest, @Nullable EmailAddress address, Instant now) {
    return jdbc.sql(
                """
                update digest
                   set state = 'returned', concluded_at = :now, reason = 'address not to be mailed'
                 where journey_id = :journey and id = :id
                   and (cast(:hash as bytea) is null or address_hash <> :hash
                        or exists (select 1 from suppressed s where s.hash = :hash))
                """)
            .param("journey", digest.ref().journey().value())
            .param("id", digest.ref().id().value())
            .param("hash", address == null ? null : addresses.hash(address))
            .param("now", Sql.at(now))
            .update()
        == 1;
  }
}
