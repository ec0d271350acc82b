package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.bounce.MailReport;
import org.milktide.domain.bounce.Trace;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.Bounced;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.SuppressionCause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what comes back, beside the digest that it is about. */
final class PostgresBounces implements Bounces {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Tables tables;
  private final FailedAddresses failed;

  PostgresBounces(JdbcClient jdbc, TransactionTemplate transaction, Tables tables) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.tables = tables;
    this.failed = new FailedAddresses(jdbc, tables.suppressed());
  }

  @Override
  public Optional<Delivery> find(Trace trace) {
    return jdbc.sql(
            """
            select journey_id, id, recipient_id, sent_to, address_hash from digest
             where journey_id = :journey and starts_with(cast(id as text), :digest)
             limit 1
            """)
        .param("journey", trace.journey().value())
        .param("digest", trace.digest())
        .query(this::delivery)
        .optional();
  }

  private Delivery delivery(ResultSet row, int number) throws SQLException {
    DigestRef ref = ClaimStatements.ref(row);
    RecipientId recipient = new RecipientId(Sql.text(row, "recipient_id"));
    byte[] sentTo = sentTo(row);
    Optional<String> domain =
        present(ref.journey(), recipient)
            .filter(now -> sentTo == null || Arrays.equals(sentTo, tables.addresses().hash(now)))
            .map(PostgresBounces::domain);
    return new Delivery(ref, recipient, domain);
  }

  private static byte @Nullable [] sentTo(ResultSet row) throws SQLException {
    byte[] sent = row.getBytes("sent_to");
    return sent == null ? row.getBytes("address_hash") : sent;
  }

  private Optional<EmailAddress> present(JourneyId journey, RecipientId recipient) {
    return tables
        .journeys()
        .find(journey)
        .flatMap(
            row ->
                Optional.ofNullable(row.situation().state().recipient(recipient).address())
                    .map(known -> known.value()));
  }

  private static String domain(EmailAddress address) {
    String text = address.canonical();
    return text.substring(text.lastIndexOf('@') + 1);
  }

  @Override
  public boolean hear(DigestRef digest, MailReport report, Instant now) {
    if (report instanceof MailReport.Arrived) {
      return true;
    }
    tables.ledger().prepare(now);
    return Deadlocks.tryAgain(
        () ->
            Boolean.TRUE.equals(
                transaction.execute(status -> hold(digest) && write(digest, report, now))));
  }

  /** Keeps an erase waiting, and is nothing after one. */
  private boolean hold(DigestRef digest) {
    return !jdbc.sql("select id from journey where id = :journey for key share")
        .param("journey", digest.journey().value())
        .query()
        .listOfRows()
        .isEmpty();
  }

  private boolean write(DigestRef digest, MailReport report, Instant now) {
    return switch (report) {
      case MailReport.Bounced(var _, EnhancedStatus status) -> {
        boolean isNew = insert(digest, "bounced", status, now);
        if (isNew) {
          history(digest, status, now);
          address(digest).ifPresent(hash -> failed.judge(hash, status, now));
        }
        yield isNew;
      }
      case MailReport.Complained _ -> {
        boolean isNew = insert(digest, "complained", null, now);
        if (isNew) {
          address(digest)
              .ifPresent(hash -> tables.suppressed().add(hash, SuppressionCause.COMPLAINED, now));
        }
        yield isNew;
      }
      case MailReport.Arrived _ -> true;
    };
  }

  /** Others are told of bounces; a complaint is told of as the silence that follows it. */
  private boolean insert(
      DigestRef digest, String kind, @Nullable EnhancedStatus status, Instant now) {
    return jdbc.sql(
                """
                insert into came_back (journey_id, digest_id, kind, status, at, told)
                values (:journey, :digest, :kind, :status, :at, :told)
                on conflict do nothing
                """)
            .param("journey", digest.journey().value())
            .param("digest", digest.id().value())
            .param("kind", kind)
            .param("status", status == null ? null : status.toString())
            .param("at", Sql.at(now))
            .param("told", status == null)
            .update()
        == 1;
  }

  /**
   * The address that a mail went to. Until its sender has written that down it is the present one,
   * if nothing was changed since the mail was planned.
   */
  private Optional<byte[]> address(DigestRef digest) {
    return jdbc.sql(
            """
            select d.recipient_id, d.sent_to, d.address_hash,
                   d.kind in ('digest', 'question') and d.plan_version = j.plan_version as present
              from digest d join journey j on j.id = d.journey_id
             where d.journey_id = :journey and d.id = :digest
            """)
        .param("journey", digest.journey().value())
        .param("digest", digest.id().value())
        .query(
            (row, number) -> {
              byte[] sent = sentTo(row);
              return sent == null && row.getBoolean("present")
                  ? present(digest.journey(), new RecipientId(Sql.text(row, "recipient_id")))
                      .map(tables.addresses()::hash)
                  : Optional.ofNullable(sent);
            })
        .optional()
        .flatMap(hash -> hash);
  }

  private void history(DigestRef digest, EnhancedStatus status, Instant now) {
    for (Bounced bounced : bounced(digest, status, now)) {
      for (var item : bounced.items()) {
        tables
            .ledger()
            .insert(
                digest.journey(),
                new LedgerEntry(
                    now,
                    bounced.recipient(),
                    item.item(),
                    item.occurrence(),
                    "bounced",
                    status.toString(),
                    digest.id(),
                    Channel.EMAIL));
      }
    }
  }

  private List<Bounced> bounced(DigestRef digest, EnhancedStatus status, Instant now) {
    return jdbc.sql(
            """
            select recipient_id, items, scheduled_for from digest
             where journey_id = :journey and id = :digest
            """)
        .param("journey", digest.journey().value())
        .param("digest", digest.id().value())
        .query((row, number) -> bounced(row, digest, now, status.toString()))
        .list();
  }

  private static Bounced bounced(ResultSet row, DigestRef digest, Instant at, String reason)
      throws SQLException {
    return new Bounced(
        digest,
        new RecipientId(Sql.text(row, "recipient_id")),
        ClaimStatements.keys(Sql.text(row, "items")),
        Sql.instant(row, "scheduled_for"),
        at,
        reason);
  }

  @Override
  public Optional<JourneyId> journeyOf(EmailAddress address) {
    return tables.addresses().journeyOf(address);
  }

  @Override
  public List<Bounced> untold(int limit) {
    return jdbc.sql(
            """
            select b.journey_id, b.digest_id as id, b.at, b.status, d.recipient_id, d.items,
                   d.scheduled_for
              from came_back b
              join digest d on d.journey_id = b.journey_id and d.id = b.digest_id
             where not b.told order by b.at limit :limit
            """)
        .param("limit", limit)
        .query(
            (row, number) ->
                bounced(
                    row, ClaimStatements.ref(row), Sql.instant(row, "at"), Sql.text(row, "status")))
        .list();
  }

  @Override
  public void told(Collection<Bounced> bounced) {
    List<DigestRef> refs = bounced.stream().map(Bounced::ref).toList();
    jdbc.sql(
            """
            update came_back b set told = true
              from unnest(:journeys, :ids) as done (journey_id, id)
             where b.journey_id = done.journey_id and b.digest_id = done.id
            """)
        .param("journeys", Sql.journeysOf(refs))
        .param("ids", Sql.digestsOf(refs))
        .update();
  }
}
