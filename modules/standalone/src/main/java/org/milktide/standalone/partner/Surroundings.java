package org.milktide.standalone.partner;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.port.PartnerTokens;
import org.milktide.standalone.StartupProblem;
import org.milktide.standalone.postgres.RunningDatabase;
import org.milktide.store.TokenTable;

/**
 * Where a command runs.
 *
 * @param environment the process' environment; a database that it names is used, else the one of a
 *     running {@code ./milktide up}
 */
record Surroundings(Map<String, String> environment, InstantSource clock) {
  static Surroundings ofProcess() {
    return new Surroundings(System.getenv(), InstantSource.system());
  }

  /**
   * The installation's tokens.
   *
   * @throws StartupProblem if there is no database, or none that can be used
   */
  PartnerTokens tokens() {
    try {
      return environment.containsKey("SPRING_DATASOURCE_URL")
          ? TokenTable.at(
              setting("SPRING_DATASOURCE_URL"),
              setting("SPRING_DATASOURCE_USERNAME"),
              setting("SPRING_DATASOURCE_PASSWORD"))
          : embedded();
    } catch (IllegalStateException e) {
      // Without its cause: the line that is shown should be this one.
      throw new StartupProblem(String.valueOf(e.getMessage()));
    }
  }

  private PartnerTokens embedded() {
    Path data = Path.of(environment.getOrDefault("MILKTIDE_DATA", "data"));
    Optional<RunningDatabase> running = RunningDatabase.in(data.resolve("postgres"));
    RunningDatabase database =
        running.orElseThrow(
            () ->
                new StartupProblem(
                    "No Milktide is running on "
                        + data
                        + ": start ./milktide up, or set SPRING_DATASOURCE_URL."));
    return TokenTable.at(database.jdbcUrl(), database.username(), database.password());
  }

  private String setting(String name) {
    return environment.getOrDefault(name, "");
  }
}
