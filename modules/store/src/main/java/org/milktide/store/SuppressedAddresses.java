package org.milktide.store;

import java.time.Instant;
import java.util.Locale;
import org.milktide.domain.port.SuppressionCause;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses that must not be mailed, by the directory's hash. */
final class SuppressedAddresses {
  private final JdbcClient jdbc;

  SuppressedAddresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(byte[] address, SuppressionCause cause, Instant now) {
    jdbc.sql(
            """
            insert into suppressed (hash, cause, at) values (:hash, :cause, :at)
            on conflict do nothing
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
  }

  boolean has(byte[] address) {
    return jdbc.sql("select exists (select 1 from suppressed where hash = :hash)")
        .param("hash", address)
        .query(Boolean.class)
        .single();
  }

  private static String word(SuppressionCause cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
