package org.milktide.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milktide.standalone.StartupProblem;

/**
 * How to reach an installation's database from another process. Of the embedded one, only who may
 * read its data directory learns the password.
 */
public record RunningDatabase(String jdbcUrl, String username, String password) {
  private static final String NAME = "milktide";
  private static final String URL = "SPRING_DATASOURCE_URL";

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

  /**
   * The database that a process' environment names, else the one of the {@code ./milktide up} that
   * runs.
   *
   * @throws StartupProblem if neither is there
   */
  public static RunningDatabase of(Map<String, String> environment) {
    if (environment.containsKey(URL)) {
      return new RunningDatabase(
          environment.getOrDefault(URL, ""),
          environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
          environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }
    Path data = Path.of(environment.getOrDefault("MILKTIDE_DATA", "data"));
    return in(data.resolve("postgres"))
        .orElseThrow(
            () ->
                new StartupProblem(
                    "No Milktide is running on "
                        + data
                        + ": start ./milktide up, or set "
                        + URL
                        + "."));
  }

  /** Without the password, so that no log shows it. */
  @Override
  public String toString() {
    return "RunningDatabase[" + jdbcUrl + "]";
  }
}
