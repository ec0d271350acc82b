package org.milktide.standalone.postgres;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Starts the server again when it was killed, as a service manager would. Looks every second: a
 * server is no child of ours, so nobody tells us of its end.
 */
final class Watch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Watch.class.getName());

  private final Cluster cluster;
  private final int port;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("postgres-watch").factory());

  Watch(Cluster cluster, int port) {
    this.cluster = cluster;
    this.port = port;
  }

  void start() {
    var _ = looks.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      if (!new Leftover(cluster).isRunning()) {
        LOG.log(Level.WARNING, "PostgreSQL is gone; starting it again.");
        cluster.start(port);
      }
    } catch (IOException | RuntimeException e) {
      // Its last processes may still be ending; the next look tries again.
      LOG.log(Level.WARNING, "PostgreSQL could not be started again yet: {0}", e.getMessage());
    }
  }

  /** Returns when no start is under way and none will follow. */
  @Override
  public void close() {
    looks.close();
  }
}
