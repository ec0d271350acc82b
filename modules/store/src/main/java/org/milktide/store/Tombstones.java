package org.milktide.store;

import java.util.Collection;
import java.util.Optional;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of erased journeys: a keyed hash of each one's id. */
final class Tombstones {
  private final JdbcClient jdbc;
  private final KeyedHash hash;

  Tombstones(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.hash = new KeyedHash(secrets, "erased");
  }

  void add(JourneyId journey) {
    jdbc.sql("insert into erased (hash) values (:hash) on conflict do nothing")
        .param("hash", hash(journey))
        .update();
  }

  boolean has(JourneyId journey) {
    return jdbc.sql("select exists (select 1 from erased where hash = :hash)")
        .param("hash", hash(journey))
        .query(Boolean.class)
        .single();
  }

  /** Keeps who subscribed the journey, so that they alone learn that it was erased. */
  void add(JourneyId journey, String source) {
    jdbc.sql("insert into erased (hash) values (:hash) on conflict do nothing")
        .param("hash", hash.of(journey + "\n" + source))
        .update();
  }

  /** Whether this source subscribed a journey that was erased. */
  boolean has(JourneyId journey, String source) {
    return jdbc.sql("select exists (select 1 from erased where hash = :hash)")
        .param("hash", hash.of(journey + "\n" + source))
        .query(Boolean.class)
        .single();
  }

  /** The first of these that was erased. */
  Optional<JourneyId> firstOf(Collection<JourneyId> journeys) {
    return journeys.stream().filter(this::has).findFirst();
  }

  private byte[] hash(JourneyId journey) {
    return hash.of(journey.toString());
  }
}
