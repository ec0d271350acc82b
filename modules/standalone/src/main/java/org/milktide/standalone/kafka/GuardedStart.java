package org.milktide.standalone.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.milktide.standalone.StartupProblem;

/**
 * Starts a broker so that a failure becomes one line. Kafka answers some of them, such as metadata
 * it cannot read, by ending the process from a thread of its own; while the start lasts, that ends
 * the start instead. Afterwards it ends the process again: without its broker it would be of no
 * use.
 */
record GuardedStart(Path dir, Map<String, String> settings) {
  KafkaRaftServer run() {
    var started = new CompletableFuture<KafkaRaftServer>();
    Exit.Procedure refuse =
        (status, message) ->
            started.completeExceptionally(
                new IllegalStateException(
                    "it is damaged, not readable or of another version; see the log"));
    synchronized (GuardedStart.class) { // the procedures are one per process
      Exit.setHaltProcedure(refuse);
      Exit.setExitProcedure(refuse);
      try {
        Thread.ofPlatform().name("kafka-start").start(() -> startInto(started));
        return started.join();
      } catch (CompletionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        throw new StartupProblem("Kafka cannot start on " + dir + ": " + cause.getMessage(), cause);
      } finally {
        Exit.resetHaltProcedure();
        Exit.resetExitProcedure();
      }
    }
  }

  private void startInto(CompletableFuture<KafkaRaftServer> started) {
    try {
      var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
      startOrShutDown(server);
      started.complete(server);
    } catch (Throwable e) { // whatever it is, the caller waits for it
      started.completeExceptionally(e);
    }
  }

  private static void startOrShutDown(KafkaRaftServer server) {
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
  }
}
