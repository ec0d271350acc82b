package org.milktide.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server that outlived the process that started it. Nobody else can be using it, since the data
 * directory is ours; it is stopped, because it was started with settings and a port of another run.
 */
record Leftover(Cluster cluster) {
  void stop() throws IOException {
    Path lock = cluster.dir().resolve("postmaster.pid");
    if (Files.notExists(lock)) return;
    Optional<ProcessHandle> holder = holderOf(lock);
    if (holder.filter(this::isOurServer).isPresent()) {
      cluster.stop();
    } else if (holder.isPresent()) {
      // The number now belongs to another program, and PostgreSQL would take it for a server.
      Files.delete(lock);
    }
  }

  /** Whether the server runs on these data; a dead process that nobody waited for does not. */
  boolean isRunning() throws IOException {
    Path lock = cluster.dir().resolve("postmaster.pid");
    return Files.exists(lock) && holderOf(lock).filter(this::isOurServer).isPresent();
  }

  private static Optional<ProcessHandle> holderOf(Path lock) throws IOException {
    List<String> lines = Files.readAllLines(lock);
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) return Optional.empty();
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
  }

  private boolean isOurServer(ProcessHandle process) {
    return process
        .info()
        .arguments()
        .map(arguments -> List.of(arguments).contains(cluster.dir().toString()))
        .orElse(false);
  }
}
