package org.milktide.store;

import java.sql.Types;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.door.Urgent;
import org.milktide.domain.event.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes those mails out of a claim that would reach an address which is suppressed, or another than
 * they were asked for. In the claim's own transaction, so nobody sees them being sent.
 */
final class Reachable {
  /** What history says of guidance to an address that is suppressed. */
  static final String SUPPRESSED = "address suppressed";

  private final JdbcClient jdbc;
  private final Addresses addresses;
  private final SuppressedAddresses suppressed;
  private final ConclusionStatements ends;

  Reachable(
      JdbcClient jdbc,
      Addresses addresses,
      SuppressedAddresses suppressed,
      ConclusionStatements ends) {
    this.jdbc = jdbc;
    this.addresses = addresses;
    this.suppressed = suppressed;
    this.ends = ends;
  }

  List<ClaimedDigest> only(List<ClaimedDigest> claimed, Instant now) {
    Set<String> closed =
        suppressed.withoutGuidance(
            claimed.stream()
                .filter(Reachable::isGuidanceByMail)
                .flatMap(digest -> Stream.ofNullable(digest.address()))
                .map(addresses::hash)
                .toList(),
            now);
    return claimed.stream().filter(digest -> stays(digest, closed, now)).toList();
  }

  private static boolean isGuidanceByMail(ClaimedDigest digest) {
    return !digest.kind().isService() && digest.channel() == Channel.EMAIL;
  }

  /**
   * The link to the data is mailed whatever is suppressed: its asker holds another link, and it is
   * their right.
   */
  private boolean stays(ClaimedDigest digest, Set<String> closed, Instant now) {
    EmailAddress address = digest.address();
    return switch (digest.kind()) {
      case CONFIRM, LINK, INVITE -> !isReturned(digest, address, now);
      case DATA, PEOPLE -> true;
      case URGENT ->
          !isRefused(digest, now) && (address == null || !isFailed(digest, address, closed, now));
      case DIGEST, QUESTION ->
          address == null || !isGuidanceByMail(digest) || !isFailed(digest, address, closed, now);
    };
  }

  /**
   * Over, and not given back: it would be planned, claimed and given back for as long as the
   * address is suppressed.
   */
  private boolean isFailed(
      ClaimedDigest digest, EmailAddress address, Set<String> closed, Instant now) {
    boolean failed = closed.contains(HexFormat.of().formatHex(addresses.hash(address)));
    if (failed) {
      ends.failUnsent(digest, SUPPRESSED, now);
    }
    return failed;
  }

  /** No plan made it, so no plan's version tells that its person is not to hear from us. */
  private boolean isRefused(ClaimedDigest digest, Instant now) {
    return !Urgent.mayBeRepeated(digest.state(), digest.recipient(), now)
        && jdbc.sql(
                    """
                    update digest
                       set state = 'returned', concluded_at = :now, reason = 'no longer right'
                     where journey_id = :journey and id = :id
                    """)
                .param("journey", digest.ref().journey().value())
                .param("id", digest.ref().id().value())
                .param("now", Sql.at(now))
                .update()
            == 1;
  }

  /** Who was removed has no address any more, and so gets no answer either. */
  private boolean isReturned(ClaimedDigest digest, @Nullable EmailAddress address, Instant now) {
    byte[] hash = address == null ? null : addresses.hash(address);
    return jdbc.sql(
                """
                update digest
                   set state = 'returned', concluded_at = :now, reason = 'address not to be mailed'
                 where journey_id = :journey and id = :id
                   and (cast(:hash as bytea) is null or address_hash <> :hash or :suppressed)
                """)
            .param("journey", digest.ref().journey().value())
            .param("id", digest.ref().id().value())
            .param("hash", hash, Types.BINARY)
            .param("suppressed", hash != null && suppressed.holdsAnswers(hash, now))
            .param("now", Sql.at(now))
            .update()
        == 1;
  }
}
