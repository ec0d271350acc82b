package org.milktide.standalone.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.milktide.standalone.DataDirectory;
import org.milktide.standalone.StartupProblem;
import org.milktide.standalone.kafka.EmbeddedKafka;
import org.milktide.standalone.mailbox.Mailbox;
import org.milktide.standalone.postgres.EmbeddedDatabase;

/** The parts that run inside this process because no outside one was named. */
final class EmbeddedParts implements AutoCloseable {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final Map<String, Object> properties = new HashMap<>();
  private @Nullable Mailbox mailbox;

  /**
   * Which parts, and where they listen.
   *
   * @param environment the process' environment; each outside part that it names stays outside
   */
  record Wanted(Path data, Map<String, String> environment, int kafkaPort, int mailPort) {
    boolean kafka() {
      return !environment.containsKey("SPRING_KAFKA_BOOTSTRAP_SERVERS");
    }

    boolean database() {
      return !environment.containsKey("SPRING_DATASOURCE_URL");
    }

    boolean mailbox() {
      return !environment.containsKey("SPRING_MAIL_HOST");
    }
  }

  /** Starts what is wanted; stops it all again when a part does not start. */
  static EmbeddedParts start(Wanted wanted) {
    EmbeddedParts parts = new EmbeddedParts();
    try {
      parts.startAll(wanted);
      return parts;
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** Kafka and PostgreSQL start side by side: each takes seconds. */
  private void startAll(Wanted wanted) {
    DataDirectory data = keep(DataDirectory.open(wanted.data()));
    CompletableFuture<EmbeddedDatabase> database =
        wanted.database()
            ? CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(data.postgres()))
            : CompletableFuture.completedFuture(null);
    try {
      if (wanted.kafka()) {
        EmbeddedKafka kafka = keep(EmbeddedKafka.start(data.kafka(), wanted.kafkaPort()));
        properties.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
      }
    } finally {
      use(database);
    }
    if (wanted.mailbox()) {
      use(keep(Mailbox.start(data.mailbox(), wanted.mailPort())));
    }
  }

  private void use(CompletableFuture<EmbeddedDatabase> starting) {
    try {
      EmbeddedDatabase database = starting.join();
      if (database != null) {
        keep(database);
        properties.put("spring.datasource.url", database.jdbcUrl());
        properties.put("spring.datasource.username", database.username());
        properties.put("spring.datasource.password", database.password());
      }
    } catch (CompletionException e) {
      throw e.getCause() instanceof StartupProblem problem ? problem : e;
    }
  }

  /** Mail that cannot leave this machine belongs to pages that cannot be reached from outside. */
  private void use(Mailbox local) {
    mailbox = local;
    properties.put("spring.mail.host", "127.0.0.1");
    properties.put("spring.mail.port", local.port());
    properties.put("server.address", "127.0.0.1");
    properties.put("management.server.address", "127.0.0.1");
    properties.put("milktide.mail-stays-here", true);
  }

  private <T extends AutoCloseable> T keep(T part) {
    started.push(part);
    return part;
  }

  Map<String, Object> properties() {
    return Map.copyOf(properties);
  }

  Optional<Mailbox> mailbox() {
    return Optional.ofNullable(mailbox);
  }

  /** Stops the parts, the last started first; the data directory is let go last. */
  @Override
  public void close() {
    while (!started.isEmpty()) {
      AutoCloseable part = started.pop();
      try {
        part.close();
      } catch (Exception e) {
        System.err.println("While stopping " + part.getClass().getSimpleName() + ": " + e);
      }
    }
  }
}
