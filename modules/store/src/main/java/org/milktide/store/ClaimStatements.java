package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.plan.PlannedItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** The statements that move a digest from one state to the next. */
final class ClaimStatements {
  private static final Logger log = LoggerFactory.getLogger(ClaimStatements.class);

  /**
   * Whether a digest is still right. A plan version counts everything that can make it wrong; a
   * feed version counts only where it was made from the feed log.
   */
  static final String HOLDS =
      """
      (d.send_before > :now
       and (d.kind in ('link', 'data')
            or (d.kind in ('confirm', 'invite', 'people', 'urgent') and not j.lost)
            or (d.plan_version = j.plan_version
                and (d.feed_version is null
                     or d.feed_version = coalesce((select f.feed_version from recent_feeds f
                                                    where f.journey_id = d.journey_id), 0)))))
      """;

  private static final Duration UNREADABLE_WAITS = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final GivenBack givenBack;

  ClaimStatements(JdbcClient jdbc, GivenBack givenBack) {
    this.jdbc = jdbc;
    this.givenBack = givenBack;
  }

  /**
   * Makes the door wait until the claim is committed, or the claim until the door is: otherwise a
   * loss could be acknowledged between the claim's look and its commit.
   */
  void holdJourneys(Collection<DigestRef> digests) {
    jdbc.sql("select id from journey where id = any(:journeys) order by id for key share")
        .param("journeys", Sql.journeysOf(digests))
        .query()
        .listOfRows();
  }

  void lockJourneys(Collection<DigestRef> digests) {
    jdbc.sql("select id from journey where id = any(:journeys) order by id for update")
        .param("journeys", Sql.journeysOf(digests))
        .query()
        .listOfRows();
  }

  /** Claims what can be read; what cannot is put off and never holds up the others. */
  List<ClaimedDigest> claim(Collection<DigestRef> digests, Instant now) {
    List<Taken> taken = take(digests, now);
    List<ClaimedDigest> claimed = new ArrayList<>();
    for (Taken one : taken) {
      if (one.digest() == null) {
        putOff(one.ref(), now.plus(UNREADABLE_WAITS));
      } else {
        claimed.add(one.digest());
      }
    }
    return claimed;
  }

  private List<Taken> take(Collection<DigestRef> digests, Instant now) {
    return jdbc.sql(
            """
            update digest d
               set state = 'sending', attempts = attempts + 1, claimed_at = clock_timestamp()
              from journey j, unnest(:journeys, :ids) as asked (journey_id, id)
             where d.journey_id = asked.journey_id and d.id = asked.id
               and j.id = d.journey_id
               and d.state = 'ready' and d.next_try_at <= :now and
            """
                + HOLDS
                + """
                returning d.journey_id, d.id, d.recipient_id, d.kind, d.channel, d.items, d.advice,
                          d.scheduled_for, d.send_before, d.attempts, j.state as journey_state
                """)
        .param("journeys", Sql.journeysOf(digests))
        .param("ids", Sql.digestsOf(digests))
        .param("now", Sql.at(now))
        .query(ClaimStatements::taken)
        .list();
  }

  /**
   * A claimed row.
   *
   * @param digest null where nobody here can read it, such as with a zone that is none any more
   */
  private record Taken(DigestRef ref, @Nullable ClaimedDigest digest) {}

  private static Taken taken(ResultSet row, int number) throws SQLException {
    try {
      return new Taken(ref(row), claimed(row));
    } catch (JacksonException | IllegalArgumentException e) {
      // Not its message: it quotes what it read.
      log.error("digest {} cannot be read: {}", ref(row).id(), e.getClass().getName());
      return new Taken(ref(row), null);
    }
  }

  private void putOff(DigestRef digest, Instant until) {
    jdbc.sql(
            """
            update digest set state = 'ready', next_try_at = least(:until, send_before),
                              rung_at = null, reason = 'unreadable'
             where journey_id = :journey and id = :id
            """)
        .param("until", Sql.at(until))
        .param("journey", digest.journey().value())
        .param("id", digest.id().value())
        .update();
  }

  void holdMails(Collection<DigestRef> digests, Instant until, String reason, Instant now) {
    jdbc.sql(
            """
            update digest d
               set next_try_at = least(:until, d.send_before), rung_at = null, reason = :reason
              from unnest(:journeys, :ids) as asked (journey_id, id)
             where d.journey_id = asked.journey_id and d.id = asked.id and d.channel = 'email'
               and d.state = 'ready' and d.next_try_at <= :now and d.send_before > :now
            """)
        .param("until", Sql.at(until))
        .param("reason", reason)
        .param("journeys", Sql.journeysOf(digests))
        .param("ids", Sql.digestsOf(digests))
        .param("now", Sql.at(now))
        .update();
  }

  private static ClaimedDigest claimed(ResultSet row) throws SQLException {
    return new ClaimedDigest(
        ref(row),
        new RecipientId(Sql.text(row, "recipient_id")),
        DigestRows.kind(Sql.text(row, "kind")),
        Channel.of(Sql.text(row, "channel")),
        keys(Sql.text(row, "items")),
        DigestRows.advice(Sql.text(row, "advice")),
        Sql.instant(row, "scheduled_for"),
        Sql.instant(row, "send_before"),
        row.getInt("attempts"),
        StateJson.read(Sql.text(row, "journey_state"), JourneyState.class));
  }

  static DigestRef ref(ResultSet row) throws SQLException {
    return new DigestRef(
        new JourneyId(Sql.uuid(row, "journey_id")), new DigestId(Sql.uuid(row, "id")));
  }

  static List<PlannedItem.Key> keys(String items) {
    return DigestRows.lines(items).stream().map(DigestRow.Line::key).toList();
  }

  private record Stale(JourneyId journey, RecipientId recipient, Set<PlannedItem.Key> items) {}

  /** Their items leave the memory and their journeys are due now, so the next pass plans afresh. */
  void giveBackStale(Collection<DigestRef> digests, Instant now) {
    List<Stale> stale =
        jdbc.sql(
                """
                update digest d
                   set state = 'returned', concluded_at = :now, reason = 'no longer right'
                  from journey j, unnest(:journeys, :ids) as asked (journey_id, id)
                 where d.journey_id = asked.journey_id and d.id = asked.id
                   and j.id = d.journey_id
                   and d.state = 'ready' and d.next_try_at <= :now
                   and not d.may_have_arrived and not
                """
                    + HOLDS
                    + " returning d.journey_id, d.recipient_id, d.items")
            .param("journeys", Sql.journeysOf(digests))
            .param("ids", Sql.digestsOf(digests))
            .param("now", Sql.at(now))
            .query(
                (row, number) ->
                    new Stale(
                        new JourneyId(Sql.uuid(row, "journey_id")),
                        new RecipientId(Sql.text(row, "recipient_id")),
                        keys(Sql.text(row, "items")).stream().collect(Collectors.toSet())))
            .list();
    stale.forEach(
        digest -> givenBack.forget(digest.journey(), digest.recipient(), digest.items(), now));
  }
}
