package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.milktide.domain.port.SuppressionCause;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses that must not be mailed, by the directory's hash. */
final class SuppressedAddresses {
  private final JdbcClient jdbc;

  SuppressedAddresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Said again, it counts from then on: what came back once more is not tried again so soon. */
  void add(byte[] address, SuppressionCause cause, Instant now) {
    jdbc.sql(
            """
            insert into suppressed as s (hash, cause, at) values (:hash, :cause, :at)
            on conflict (hash, cause) do update set at = greatest(s.at, excluded.at)
            """)
        .param("hash", address)
        .param("cause", word(cause))
        .param("at", Sql.at(now))
        .update();
  }

  void lift(byte[] address, SuppressionCause cause) {
    jdbc.sql("delete from suppressed where hash = :hash and cause = :cause")
        .param("hash", address)
        .param("cause", word(cause))
        .update();
    if (cause == SuppressionCause.SOFT_BOUNCES) {
      forgetSoftBounces(address);
    }
  }

  void liftAll(byte[] address) {
    jdbc.sql("delete from suppressed where hash = :hash").param("hash", address).update();
    forgetSoftBounces(address);
  }

  private void forgetSoftBounces(byte[] address) {
    jdbc.sql("delete from soft_bounce where hash = :hash").param("hash", address).update();
  }

  boolean has(byte[] address) {
    return jdbc.sql("select exists (select 1 from suppressed where hash = :hash)")
        .param("hash", address)
        .query(Boolean.class)
        .single();
  }

  boolean holdsAnswers(byte[] address, Instant now) {
    return among(List.of(address)).stream().anyMatch(one -> one.cause.holdsAnswers(one.at, now));
  }

  boolean isUnreachable(byte[] address, Instant now) {
    return among(List.of(address)).stream()
        .anyMatch(one -> one.cause.isUnreachable() && one.cause.holdsGuidance(one.at, now));
  }

  /** Those of the addresses that get no guidance now, as hexadecimal digits. */
  Set<String> withoutGuidance(Collection<byte[]> some, Instant now) {
    return among(some).stream()
        .filter(one -> one.cause.holdsGuidance(one.at, now))
        .map(one -> HexFormat.of().formatHex(one.address))
        .collect(Collectors.toSet());
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Entry(byte[] address, SuppressionCause cause, Instant at) {}

  private List<Entry> among(Collection<byte[]> some) {
    return jdbc.sql("select hash, cause, at from suppressed where hash = any(:hashes)")
        .param("hashes", some.toArray(byte[][]::new))
        .query(SuppressedAddresses::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    String word = Sql.text(row, "cause").toUpperCase(Locale.ROOT).replace('-', '_');
    return new Entry(row.getBytes("hash"), SuppressionCause.valueOf(word), Sql.instant(row, "at"));
  }

  private static String word(SuppressionCause cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
