package org.milktide.store;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.milktide.domain.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Secrets in the database, so that every process of the installation has the same. */
final class PostgresSecrets implements Secrets {
  private static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

  PostgresSecrets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public byte[] secret(String name) {
    return known.computeIfAbsent(name, this::loadOrMake).clone();
  }

  private byte[] loadOrMake(String name) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql("insert into secret (name, value) values (:name, :value) on conflict do nothing")
        .param("name", name)
        .param("value", fresh)
        .update();
    return jdbc.sql("select value from secret where name = :name")
        .param("name", name)
        .query(byte[].class)
        .single();
  }
}
