package org.milktide.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.milktide.standalone.StartupProblem;

/**
 * How to reach the embedded server that another process runs on a data directory. Only who may read
 * that directory learns its password.
 */
public record RunningDatabase(String jdbcUrl, String username, String password) {
  private static final String NAME = "milktide";

  /** The line of PostgreSQL's own lock file that holds the port. */
  private static final int PORT_LINE = 3;

  /**
   * The server that runs on this directory; empty where none does.
   *
   * @param dir as given to {@link EmbeddedDatabase#start}
   */
  public static Optional<RunningDatabase> in(Path dir) {
    Path lock = dir.resolve("cluster").resolve("postmaster.pid");
    Path password = dir.resolve("password");
    try {
      if (Files.notExists(lock) || Files.notExists(password)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(lock);
      return lines.size() <= PORT_LINE
          ? Optional.empty()
          : Optional.of(
              new RunningDatabase(
                  "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/" + NAME,
                  NAME,
                  Files.readString(password).strip()));
    } catch (IOException e) {
      throw new StartupProblem("Cannot read " + dir + ": " + e, e);
    }
  }

  /** Without the password, so that no log shows it. */
  @Override
  public String toString() {
    return "RunningDatabase[" + jdbcUrl + "]";
  }
}
