package org.milktide.standalone.partner;

import java.time.InstantSource;
import java.util.Map;
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
    RunningDatabase database = RunningDatabase.of(environment);
    try {
      return TokenTable.at(database.jdbcUrl(), database.username(), database.password());
    } catch (IllegalStateException e) {
      // Without its cause: the line that is shown should be this one.
      throw new StartupProblem(String.valueOf(e.getMessage()));
    }
  }
}
